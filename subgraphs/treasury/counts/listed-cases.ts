import type { Model } from 'mongoose';
import { REMEDIATION_OUTCOMES } from '../../contract/asking/remediation-outcome.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { statesOf } from '../../contract/lifecycles/lifecycle.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { CASE_TRANSITIONS, type CaseState } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseTimeline } from '../cases/case-timeline.js';
import { isPast, LAST_OUTCOME } from '../cases/list-cases.js';

const DEFINITION =
  'Cases of the clearinghouse that whoever asks may list, by the state in which each is now, and by the outcome of CISA’s table as it was told last. A case that no outcome was told for is in no outcome.';

interface Group<Key> {
  readonly _id: Key;
  readonly count: number;
}

interface Groups {
  readonly byState: readonly Group<CaseState>[];
  readonly byOutcome: readonly Group<CaseTimeline['outcome']>[];
  readonly past: readonly Group<CaseTimeline['outcome']>[];
  readonly markings: readonly { readonly _id: CaseRecord['marking'] }[];
}

/** Counts in one round trip the cases that the reader can list: nothing of it is withheld. */
export async function listedCases(
  cases: Model<CaseRecord>,
  context: Pick<GraphContext, 'audiences' | 'principal' | 'today' | 'now' | 'disclosure'>,
) {
  const by = (key: string) => [{ $group: { _id: key, count: { $sum: 1 } } }];
  const [groups] = await cases.aggregate<Groups>([
    { $match: knownTo(context) },
    { $set: { outcome: LAST_OUTCOME } },
    {
      $facet: {
        byState: by('$state'),
        byOutcome: by('$outcome'),
        past: [{ $match: isPast(context.today) }, ...by('$outcome')],
        markings: [{ $group: { _id: '$marking' } }],
      },
    },
  ]);
  for (const { _id } of groups?.markings ?? []) context.disclosure.counted(_id);
  const byState = statesOf(CASE_TRANSITIONS).map((state) => ({
    state,
    count: countIn(groups?.byState, state),
  }));
  return {
    total: byState.reduce((total, { count }) => total + count, 0),
    byState,
    byTimelineOutcome: REMEDIATION_OUTCOMES.map((outcome) => ({
      outcome,
      count: countIn(groups?.byOutcome, outcome),
      pastTimeline: countIn(groups?.past, outcome),
    })),
    definition: DEFINITION,
    asOf: context.now,
  };
}

function countIn<Key>(groups: readonly Group<Key>[] | undefined, key: Key): number {
  return groups?.find(({ _id }) => _id === key)?.count ?? 0;
}
