import fc from 'fast-check';
import { History } from '../testing/sequences/history.js';
import { RULES } from '../testing/sequences/invariants/broken-by.js';
import { SCENES } from '../testing/sequences/scenes.js';
import { Sequence } from '../testing/sequences/sequence.js';
import { CALLS, REPORT, SEED, SEQUENCES } from '../testing/sequences/settings.js';
import { openStage, type Stage } from '../testing/stage.js';

let stage: Stage;
let history: History;
beforeAll(async () => {
  stage = await openStage();
  history = new History(stage);
  await history.readAll();
});
afterAll(() => stage.close());

/** A call by its number; to shrink a sequence is to leave calls out. */
const call = fc.option(fc.noShrink(fc.nat()), { freq: 1_000_000 });
const sequences = fc.record({
  scene: fc.constantFrom(...SCENES),
  calls: fc.array(call, { minLength: CALLS, maxLength: CALLS }),
});
const counts = new Map<string, { made: number; refused: Map<string, number> }>();

test(`no sequence of calls breaks any of ${RULES.length} rules of the order (${SEQUENCES} of ${CALLS} calls, seed ${SEED})`, async () => {
  let last: Sequence | null = null;
  const property = fc.asyncProperty(sequences, async ({ scene, calls }) => {
    const sequence = new Sequence(stage, history, scene.focus);
    last = sequence;
    try {
      for (const begun of await scene.begin(stage)) sequence.known.learn(begun);
      await history.readAll();
      for (const seed of calls) if (seed !== null) await sequence.call(seed);
      await history.isWhatIsStored();
    } catch (error) {
      throw new Error(
        `${String(error)}\nThe calls, after "${scene.name}":\n${sequence.calls.map((one) => JSON.stringify(one)).join('\n')}`,
        { cause: error },
      );
    } finally {
      for (const { mutation, code } of sequence.calls) count(mutation, code);
    }
  });
  await fc.assert(property, {
    numRuns: SEQUENCES,
    seed: SEED,
    endOnFailure: false,
    interruptAfterTimeLimit: 3_000_000,
  });
  expect(last).not.toBeNull();
}, 3_600_000);

function count(mutation: string, code: string | null): void {
  const known = counts.get(mutation) ?? { made: 0, refused: new Map<string, number>() };
  if (code === null) known.made += 1;
  else known.refused.set(code, (known.refused.get(code) ?? 0) + 1);
  counts.set(mutation, known);
}

test('the sequences came to what they are about: most calls of every kind were carried out at least once', () => {
  const table = [...counts].map(([mutation, { made, refused }]) => ({
    mutation,
    made,
    refused: Object.fromEntries(refused),
  }));
  if (REPORT)
    console.log(JSON.stringify({ table, reached: Object.fromEntries(history.reached) }, null, 1));
  const made = table.reduce((sum, one) => sum + one.made, 0);
  const all = table.reduce(
    (sum, one) => sum + one.made + Object.values(one.refused).reduce((a, b) => a + b, 0),
    0,
  );
  expect(made / all).toBeGreaterThan(0.2);
});
