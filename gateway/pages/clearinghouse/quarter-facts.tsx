import { countOf, countText } from '../counts/count.js';
import { CountedHow } from '../counts/counted-how.js';
import { Fact } from '../facts/evidence-list.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';

/** What else is known of the last quarter that is over. */
export function QuarterFacts({
  counts,
}: {
  readonly counts: NonNullable<TheClearinghouseQuery['latest']> | null;
}) {
  if (counts === null) return null;
  const { quarter, foundWithAi, shareFoundWithAi, medianDaysToPatch, embargoBreaches } = counts;
  return (
    <>
      <h3>Of the cases of {quarter}</h3>
      <dl className="facts facts--wide">
        <Fact name="Found by AI or with its help">
          {countText(countOf(foundWithAi))}
          {shareFoundWithAi !== null && ` (${(100 * shareFoundWithAi).toFixed(1)} percent)`}
        </Fact>
        <Fact name="Median days from report to fix">
          {medianDaysToPatch ?? 'Not told: none, or too few went out'}
        </Fact>
        <Fact name="Embargoes breached">{countText(countOf(embargoBreaches))}</Fact>
      </dl>
      <CountedHow definition={counts.definition} asOf={counts.asOf} />
    </>
  );
}
