import { codeOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Directives } from '../testing/directives.js';
import {
  INSTRUMENT_STATES,
  INSTRUMENT_TRANSITIONS,
  type InstrumentState,
} from './instrument-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The state of a directive, as it is stored. */
async function stateOf(id: string): Promise<unknown> {
  const collection = stage.databaseOf('cisa').collection<{ _id: string }>('instruments');
  const found: Record<string, unknown> | null = await collection.findOne({ _id: id });
  return found?.['state'];
}

const pairs = INSTRUMENT_STATES.flatMap((from) =>
  INSTRUMENT_STATES.map((to) => [from, to] as const),
);

describe.each([
  ['through the gateway', 'ask' as const, 'BOD'],
  ['at the own port of CISA', 'askSubgraph' as const, 'ED'],
])('%s', (_, way, kind) => {
  test.each(pairs)('a directive goes from %s to %s only as the table says', async (from, to) => {
    const cisa = new Directives(stage, way);
    const { id, version } = await cisa.broughtTo(from, { kind });
    const next: readonly InstrumentState[] = INSTRUMENT_TRANSITIONS[from];
    const changed = await cisa.step(id, version, to);
    expect(codeOf(changed)).toBe(next.includes(to) ? undefined : 'SKIPPED_STATE');
    expect(await stateOf(id)).toBe(next.includes(to) ? to : from);
  });
});
