import { CountedHow } from '../counts/counted-how.js';
import { Counted } from '../counts/counted.js';
import { NotReached } from '../facts/not-reached.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';
import { sectorText } from './words.js';

/** The cases that are past their timeline now, of those that whoever asks may list. */
export function OverdueCases({
  overdue,
}: {
  readonly overdue: NonNullable<TheClearinghouseQuery['overdueClearinghouseCases']> | null;
}) {
  if (overdue === null) return <NotReached who="Treasury" />;
  const { total, bySector, byVendor, definition, asOf } = overdue;
  return (
    <>
      <p>
        {total === 0
          ? 'None of the cases that you may list. Others may be past theirs: the counts of quarters above speak of all of them.'
          : `${total} of the cases that you may list.`}
      </p>
      {bySector.length > 0 && (
        <Counted
          caption="By sector; a case of several counts with each"
          of="Sector"
          columns={['Cases']}
          rows={bySector.map(({ sector, count }) => ({
            name: sectorText(sector),
            counts: [count],
          }))}
        />
      )}
      {byVendor.length > 0 && (
        <Counted
          caption="By vendor; a case of several counts with each"
          of="Vendor"
          columns={['Cases']}
          rows={byVendor.map(({ vendor, count }) => ({ name: vendor, counts: [count] }))}
        />
      )}
      <CountedHow definition={definition} asOf={asOf} />
    </>
  );
}
