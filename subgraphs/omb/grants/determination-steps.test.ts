import { codeOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Grants } from '../testing/grants.js';
import {
  DETERMINATION_STATES,
  DETERMINATION_TRANSITIONS,
  type DeterminationState,
} from './determination-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The state of a determination, as it is stored. */
async function stateOf(id: string): Promise<unknown> {
  const collection = stage.databaseOf('omb').collection<{ _id: string }>('grantDeterminations');
  const found: Record<string, unknown> | null = await collection.findOne({ _id: id });
  return found?.['state'];
}

const pairs = DETERMINATION_STATES.flatMap((from) =>
  DETERMINATION_STATES.map((to) => [from, to] as const),
);

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of OMB', 'askSubgraph' as const],
])('%s', (_, way) => {
  test.each(pairs)(
    'a determination goes from %s to %s only as the table says',
    async (from, to) => {
      const omb = new Grants(stage, way);
      const { id, version } = await omb.broughtTo(from);
      const next: readonly DeterminationState[] = DETERMINATION_TRANSITIONS[from];
      const action = from === 'DIRECTABLE_WITH_ACTION' && to === 'DIRECTED';
      const needs = action ? { actionCompletedOn: '2026-11-20' } : {};
      const changed = await omb.step(id, version, to, needs);
      expect(codeOf(changed)).toBe(next.includes(to) ? undefined : 'SKIPPED_STATE');
      expect(await stateOf(id)).toBe(next.includes(to) ? to : from);
    },
  );
});
