import { ChangedLast } from '../changes/changed-last.js';
import { dayText, daysBetween } from '../facts/dates.js';
import { ProvisionTable } from '../facts/provision-table.js';
import { ProvisionsDocument, TasksDocument, type TheOrderQuery } from '../generated/graphql.js';
import { operationOf } from '../asking/operation.js';
import { DownloadCsv } from '../downloads/download-csv.js';
import { dayOf, momentOf, type Address } from '../page.js';
import { AgencyTable } from './agency-table.js';
import { Headline } from './headline.js';
import { SilentList } from './silent-list.js';
import { Timeline } from './timeline.js';

/** The order at a glance: its due dates and what came, its provisions by four axes, and its agencies. */
export function Order({
  data,
  address,
}: {
  readonly data: TheOrderQuery;
  readonly address: Address;
}) {
  const { order, directives, agencies, statusSummary, events } = data;
  const provisions = directives?.nodes ?? [];
  const duties = provisions.filter(({ datedLeaf }) => datedLeaf);
  const others = provisions.filter(({ datedLeaf, leads }) => !datedLeaf && leads.length > 0);
  const day = dayOf(address);
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          Executive Order 14409
          {order !== null &&
            ` · signed ${dayText(order.signedOn)} · day ${daysBetween(order.signedOn, day)}`}
        </p>
        <h1>{order?.title ?? 'Executive Order 14409'}</h1>
        {directives !== null && <Headline duties={duties} />}
      </header>
      {order !== null && duties.length > 0 && (
        <>
          <Timeline duties={duties} signedOn={order.signedOn} day={day} />
          <SilentList duties={duties} day={day} />
        </>
      )}
      {provisions.length > 0 && (
        <section aria-labelledby="axes">
          <h2 id="axes">Where each provision stands</h2>
          <p className="lead-in">
            Complete, public and proven are different facts, so each provision has four answers and
            never one status.
          </p>
          <ProvisionTable caption="The duties with a due date" provisions={duties} />
          <ProvisionTable caption="What else someone is charged with" provisions={others} />
          <DownloadCsv operation={operationOf(ProvisionsDocument, { asOf: momentOf(address) })}>
            all provisions
          </DownloadCsv>
        </section>
      )}
      <AgencyTable agencies={agencies} past={address.asOf === null ? null : statusSummary} />
      <DownloadCsv
        operation={operationOf(TasksDocument, {
          filter: { overdue: true },
          asOf: momentOf(address),
        })}
      >
        all overdue tasks
      </DownloadCsv>
      <ChangedLast events={events}>
        <p>
          <a href="/changes.atom">Follow changes as a feed</a> ·{' '}
          <a href="/calendar.ics">Due dates for your calendar</a>
        </p>
      </ChangedLast>
    </>
  );
}
