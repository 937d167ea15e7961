import { Counted } from '../counts/counted.js';
import { CountedHow } from '../counts/counted-how.js';
import { NotReached } from '../facts/not-reached.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';
import { OUTCOMES, STATES } from './words.js';

/** The cases that whoever asks may list, by state, and by how soon BOD 26-04 has them remediated. */
export function ListedCases({
  listed,
}: {
  readonly listed: NonNullable<TheClearinghouseQuery['listedClearinghouseCases']> | null;
}) {
  if (listed === null) return <NotReached who="Treasury" />;
  if (listed.total === 0)
    return (
      <p>
        You may list no case, so there is nothing to count here. Whoever takes part in a case, or
        may know of it by its marking, pastes a token above.
      </p>
    );
  return (
    <>
      <p>Of the {listed.total} cases that you may list.</p>
      <Counted
        caption="By the state of the case"
        of="State"
        columns={['Cases']}
        rows={listed.byState.map(({ state, count }) => ({ name: STATES[state], counts: [count] }))}
      />
      <Counted
        caption="By the outcome of CISA’s table, as it was told last; those that have none yet are left out"
        of="To be remediated"
        columns={['Cases', 'Past it']}
        rows={listed.byTimelineOutcome.map(({ outcome, count, pastTimeline }) => ({
          name: OUTCOMES[outcome],
          counts: [count, pastTimeline],
        }))}
      />
      <CountedHow definition={listed.definition} asOf={listed.asOf} />
    </>
  );
}
