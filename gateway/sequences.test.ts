import fc from 'fast-check';
import { Determinations } from '../subgraphs/nsa/testing/determinations.js';
import { History } from '../testing/sequences/history.js';
import { RULES } from '../testing/sequences/invariants/broken-by.js';
import { SCENES } from '../testing/sequences/scenes.js';
import { Sequence } from '../testing/sequences/sequence.js';
import { CALLS, REPORT, SEED, SEQUENCES } from '../testing/sequences/settings.js';
import { Tally } from '../testing/sequences/tally.js';
import { openStage, type Stage } from '../testing/stage.js';

let stage: Stage;
let history: History;
const tally = new Tally();
const reached = new Map<string, number>();
beforeAll(begin);
afterAll(async () => {
  // Also of a run that failed: how far it came is what one then wants to know.
  if (REPORT) console.log(tally.report(reached));
  await stage.close();
});

/** Days pass in sequences, and scenes are of one fiscal year: its money expires, and so do its numbers. */
const STAGE_ENDS_AT = new Date('2027-05-01T00:00:00Z');

async function begin(): Promise<void> {
  stage = await openStage();
  // From the first on one threshold is in force, for scenes to begin with.
  await new Determinations(stage).determinedThreshold();
  history = new History(stage, reached);
  await history.readAll();
}

/** Another stage, where the one that sequences share came to its end. */
async function renewStage(): Promise<void> {
  if (stage.clock.now() < STAGE_ENDS_AT) return;
  await stage.close();
  await begin();
}

/** A call by its number; to shrink a sequence is to leave calls out. */
const call = fc.option(fc.noShrink(fc.nat()), { freq: 1_000_000 });
const sequences = fc.record({
  // By its name, so that a failure prints nothing else of it.
  begins: fc.constantFrom(...SCENES.map(({ name }) => name)),
  calls: fc.array(call, { minLength: CALLS, maxLength: CALLS }),
});

test(`no sequence of ${CALLS} calls breaks a rule of the order, with seed ${SEED}`, async () => {
  const property = fc.asyncProperty(sequences, async ({ begins, calls }) => {
    const scene = SCENES.find(({ name }) => name === begins);
    if (scene === undefined) throw new Error(`No scene is called ${begins}.`);
    await renewStage();
    const sequence = new Sequence(stage, history, scene.focus);
    try {
      await scene.begin(stage);
      await sequence.begin();
      for (const seed of calls) if (seed !== null) await sequence.call(seed);
      await history.isWhatIsStored();
    } catch (error) {
      const called = sequence.calls.map((one) => JSON.stringify(one)).join('\n');
      throw new Error(`${String(error)}\nThe calls, after ${begins}:\n${called}`, {
        cause: error,
      });
    } finally {
      tally.add(sequence.calls);
    }
  });
  await fc.assert(property, { numRuns: SEQUENCES, seed: SEED });
  expect(tally.sequences).toBe(SEQUENCES);
  // Calls that are all refused come to nothing that a rule is about.
  expect(tally.made / tally.calls).toBeGreaterThan(0.2);
}, 7_200_000);

test('the rules are of every agency', () => {
  expect(RULES.length).toBeGreaterThan(60);
});
