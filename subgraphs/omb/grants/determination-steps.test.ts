import { codeOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { examiner, Grants } from '../testing/grants.js';
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

interface Listed {
  readonly grantDeterminations: {
    readonly nodes: readonly { readonly id: string; readonly state: string }[];
  };
}

/** The state of a determination that is among the latest. */
async function stateOf(id: string): Promise<string | undefined> {
  const query = '{ grantDeterminations(first: 5) { nodes { id state } } }';
  const { data } = await stage.ask<Listed>(query, {}, examiner);
  return data?.grantDeterminations.nodes.find((one) => one.id === id)?.state;
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
