import { AgencyName } from '../facts/agency-name.js';
import { momentText } from '../facts/dates.js';
import { NotReached } from '../facts/not-reached.js';
import type { TheOrderQuery } from '../generated/graphql.js';

interface Counts {
  readonly total: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

/** The agencies and their tasks: live from each of them, or from the ledger on a day of the past. */
export function AgencyTable({
  agencies,
  past,
}: {
  readonly agencies: TheOrderQuery['agencies'];
  /** What the ledger counted on a day of the past; null for the present. */
  readonly past: TheOrderQuery['statusSummary'];
}) {
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">The agencies</h2>
      {agencies === null ? (
        <NotReached who="the registry of agencies" />
      ) : (
        <table className="usa-table usa-table--borderless stacks">
          <caption>
            {past === null
              ? 'Their tasks, as far as you may see them, live from each agency'
              : 'Their tasks, as far as you may see them, from the ledger'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Agency</th>
              <th scope="col">Tasks</th>
              <th scope="col">Overdue</th>
              <th scope="col">Due soon</th>
              <th scope="col">Known to the ledger up to</th>
            </tr>
          </thead>
          <tbody>
            {agencies.map((agency) => (
              <tr key={agency.id}>
                <th scope="row" data-label="Agency">
                  <AgencyName agency={agency} />
                </th>
                <CountCells
                  counts={
                    past === null ? (agency.statusSummary ?? null) : countsOf(past, agency.id)
                  }
                  unknown={past === null ? 'Unavailable' : 'Unknown'}
                />
                <td data-label="Known to the ledger up to">
                  {agency.ledger?.asOf == null ? 'Never heard' : momentText(agency.ledger.asOf)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Three numbers, or a word for each where there is no number: never a zero. */
function CountCells({
  counts,
  unknown,
}: {
  readonly counts: Counts | null;
  readonly unknown: string;
}) {
  const { total = unknown, overdue = unknown, dueSoon = unknown } = counts ?? {};
  return (
    <>
      <td data-label="Tasks">{total}</td>
      <td data-label="Overdue">{overdue}</td>
      <td data-label="Due soon">{dueSoon}</td>
    </>
  );
}

function countsOf(past: NonNullable<TheOrderQuery['statusSummary']>, id: string): Counts | null {
  return past.byAgency.find(({ agency }) => agency?.id === id) ?? null;
}
