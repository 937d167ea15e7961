import { ChangedLast } from '../changes/changed-last.js';
import { momentText } from '../facts/dates.js';
import { ObstacleList } from '../facts/obstacle-list.js';
import { ProvisionTable } from '../facts/provision-table.js';
import { TaskTable } from '../facts/task-table.js';
import { operationOf } from '../asking/operation.js';
import { DownloadCsv } from '../downloads/download-csv.js';
import { NotReached } from '../facts/not-reached.js';
import { TasksDocument, type OneAgencyQuery } from '../generated/graphql.js';
import { momentOf, type Address } from '../page.js';
import { Asked } from './asked.js';
import { Counts } from './counts.js';

/** One agency: what the order charges it with, where its own tasks stand, and who waits for it. */
export function Agency({
  data,
  address,
}: {
  readonly data: OneAgencyQuery;
  readonly address: Address;
}) {
  const { asOf, params } = address;
  const { agency, directives, events } = data;
  const tasks = asOf === null ? (agency?.tasks ?? null) : (data.tasks ?? null);
  // Without the registry the agency itself is not asked, so nothing is said of it.
  const keeper = agency === null ? 'the registry of agencies' : 'the agency';
  return (
    <>
      <header className="title">
        <p className="title__kicker">An agency under Executive Order 14409</p>
        <h1>{agency?.name ?? params['id']}</h1>
        {agency?.aliases != null && agency.aliases.length > 0 && (
          <p className="quiet">Also known as {agency.aliases.join(', ')}.</p>
        )}
        {asOf === null && <Counts summary={agency?.statusSummary ?? null} />}
      </header>
      <section aria-labelledby="led">
        <h2 id="led">What the order charges it with</h2>
        {directives === null ? (
          <NotReached who="the registry of the order" />
        ) : (
          <ProvisionTable caption="Provisions that it leads" provisions={directives.nodes} />
        )}
      </section>
      <section aria-labelledby="tasks">
        <h2 id="tasks">Its tasks</h2>
        <TaskTable
          caption={asOf === null ? 'Live from the agency' : 'From the ledger'}
          tasks={tasks}
          keptBy={asOf === null ? keeper : 'the ledger'}
          path={asOf === null ? ['agency', 'tasks'] : ['tasks']}
        />
        <DownloadCsv
          operation={operationOf(TasksDocument, {
            filter: { agency: [params['id'] ?? ''] },
            asOf: momentOf(address),
          })}
        >
          all its tasks
        </DownloadCsv>
      </section>
      {asOf === null && (
        <>
          <section aria-labelledby="waiting">
            <h2 id="waiting">Who waits for it</h2>
            <ObstacleList
              obstacles={agency?.blocking ?? null}
              nothing="Nothing that you may see waits for it."
            />
          </section>
          <section aria-labelledby="asked">
            <h2 id="asked">Whom it asked</h2>
            <Asked consultations={agency?.consultations ?? null} keptBy={keeper} />
          </section>
        </>
      )}
      <ChangedLast events={events}>
        {agency?.ledger?.asOf != null && (
          <p className="quiet">Known to the ledger up to {momentText(agency.ledger.asOf)}.</p>
        )}
      </ChangedLast>
    </>
  );
}
