import { codeOf, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Determinations } from '../testing/determinations.js';
import { evaluator } from '../testing/frontier-work.js';
import { ToldFacts } from '../testing/told-facts.js';
import {
  ENGAGEMENT_STATES,
  ENGAGEMENT_TRANSITIONS,
  type EngagementState,
} from './engagement-lifecycle.js';

const told = new ToldFacts();
let stage: Stage;
let threshold: string;
let aliases = 0;
beforeAll(async () => {
  stage = await openStage(undefined, undefined, undefined, told.lineTo);
  threshold = await new Determinations(stage).determinedThreshold();
});
beforeEach(() => {
  told.openWindow();
  told.agreePartners(1);
});
afterAll(() => stage.close());

const IN_EARLY_ACCESS = ['ACCESS_WINDOW_OPEN', 'PARTNER_SELECTION', 'TRUSTED_PARTNER_EARLY_ACCESS'];

/** The engagement at a state: the window lapses where only a lapsed one leads there. */
async function at(work: Determinations, state: EngagementState) {
  const alias = `Walk ${(aliases += 1)}`;
  if (state !== 'EXPIRED') return work.broughtTo(state, alias, threshold);
  const { id, version } = await work.broughtTo('ACCESS_WINDOW_OPEN', alias, threshold);
  told.closeWindow();
  const expired = recordOf(await work.step(id, version, 'EXPIRED'));
  told.openWindow();
  return { id, version: Number(expired['version']) };
}

/** Tries a step, by a determination where it takes one; the state after it, or why it was refused. */
async function tryStep(
  work: Determinations,
  id: string,
  version: number,
  to: EngagementState,
): Promise<{ readonly state?: unknown; readonly code?: string | undefined }> {
  if (to !== 'NOT_COVERED' && to !== 'DESIGNATED_COVERED') {
    if (to === 'EXPIRED') told.closeWindow();
    const stepped = await work.step(id, version, to);
    told.openWindow();
    return stepped.record === null ? { code: codeOf(stepped) } : { state: stepped.record['state'] };
  }
  const draft = await work.draftDesignation({ engagement: id, threshold });
  if (draft.record === null) return { code: codeOf(draft) };
  await work.designated(id, threshold, to);
  const ASK = `{ engagements(first: 100) { nodes { id state } } }`;
  interface Seen {
    readonly engagements: { readonly nodes: readonly { id: string; state: string }[] };
  }
  const { data } = await stage.ask<Seen>(ASK, {}, evaluator);
  return { state: data?.engagements.nodes.find((one) => one.id === id)?.state };
}

/** What must refuse a step that the table does not have. */
function refusalOf(from: EngagementState, to: EngagementState): string {
  const isEnd = from === 'CONCLUDED' || from === 'EXPIRED';
  if (from === 'WITHDRAWN') return to === 'WITHDRAWN' ? 'SKIPPED_STATE' : 'DEVELOPER_WITHDREW';
  const isEarly = ![...IN_EARLY_ACCESS, 'DESIGNATED_COVERED'].includes(from) && !isEnd;
  return to === 'ACCESS_WINDOW_OPEN' && isEarly ? 'NOT_DESIGNATED' : 'SKIPPED_STATE';
}

describe.each([
  ['through the gateway', undefined],
  ['at the own port of NSA', 'nsa' as const],
])('%s', (_, ownPortOf) => {
  test.each(ENGAGEMENT_STATES)(
    'from %s an engagement goes on only as the table says',
    async (from) => {
      const work = new Determinations(stage, ownPortOf);
      const next = ENGAGEMENT_TRANSITIONS[from];
      const { id, version } = await at(work, from);
      const isKept = (to: EngagementState) =>
        to === 'DESIGNATED_COVERED' && IN_EARLY_ACCESS.includes(from);
      for (const to of ENGAGEMENT_STATES) {
        // Nobody can ask for the first state, but by a new engagement.
        if (to === 'INQUIRY' || next.includes(to) || isKept(to)) continue;
        expect([to, await tryStep(work, id, version, to)]).toEqual([
          to,
          { code: refusalOf(from, to) },
        ]);
      }
      for (const to of [...next, ...ENGAGEMENT_STATES.filter(isKept)]) {
        const fresh = await at(work, from);
        const { state } = await tryStep(work, fresh.id, fresh.version, to);
        expect([to, state]).toEqual([to, isKept(to) ? from : to]);
      }
    },
    120_000,
  );
});
