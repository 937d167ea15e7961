import { MaybeWithheld } from '../frame/redactions.js';
import { AgencyName } from '../facts/agency-name.js';
import { dayText, momentText } from '../facts/dates.js';
import { Fact } from '../facts/evidence-list.js';
import { leadText } from '../facts/leads.js';
import { officeText } from '../facts/office-text.js';
import { State } from '../facts/state.js';
import { PUBLICITY, WORK } from '../facts/words.js';
import type { OneDirectiveQuery } from '../generated/graphql.js';

type Lead = NonNullable<OneDirectiveQuery['directive']>['leads'][number];
type Report = NonNullable<Lead['report']>;

/** Who is charged with the provision, and what each of them reports. */
export function Leads({ leads }: { readonly leads: readonly Lead[] }) {
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">Who is charged with it</h2>
      {leads.length === 0 && <p>No one: it gives nobody anything to do.</p>}
      {leads.length > 1 && (
        <p>Jointly: it is complete only when every one of them reports that it is.</p>
      )}
      <ul className="leads">
        {leads.map((lead, index) => (
          <li key={leadText(lead)}>
            <h3>{leadText(lead)}</h3>
            {lead.agency !== null && (
              <p className="quiet">
                The report is kept by <AgencyName agency={lead.agency} />
              </p>
            )}
            {lead.report === null ? (
              <p>Unknown: no report of it is known here.</p>
            ) : (
              <ReportFacts report={lead.report} path={['directive', 'leads', index, 'report']} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportFacts({
  report,
  path,
}: {
  readonly report: Report;
  readonly path: readonly (string | number)[];
}) {
  const { completedOn, claimedBy, verifiedBy, note } = report;
  return (
    <>
      <dl className="facts facts--inline">
        <Fact name="Work">
          <State words={WORK} value={report.work} />
        </Fact>
        <Fact name="Publicity">
          <State words={PUBLICITY} value={report.publicity} />
        </Fact>
        {claimedBy !== null && <Fact name="Claimed by">{officeText(claimedBy)}</Fact>}
        <Fact name="Verified by">{verifiedBy === null ? 'No one' : officeText(verifiedBy)}</Fact>
        <Fact name="Completed">{completedOn === null ? 'Unknown' : dayText(completedOn)}</Fact>
        <Fact name="Reported">
          {momentText(report.reportedAt)} by {officeText(report.reportedBy)}
        </Fact>
      </dl>
      <MaybeWithheld value={note} path={[...path, 'note']} />
    </>
  );
}
