import { ledgerCaughtUp } from './caught-up.js';
import { Mutations } from './mutations.js';
import type { Stage } from './stage.js';

/** A duty of each agency that keeps a log. */
const DUTIES = [
  ['TREASURY', '2(d)'],
  ['NSA', '3(a)'],
  ['CISA', '2(c)(i)'],
  ['OMB', '2(e)'],
  ['OPM', '2(f)'],
  ['DOJ', '4'],
] as const;

/** Makes each agency say something, so that the ledger has heard all of them by now. */
export async function everyFeedHeard(stage: Stage): Promise<void> {
  for (const [agency, directive] of DUTIES) {
    const { record } = await new Mutations(stage, agency).createTask({ directive, title: 'Later' });
    expect(record).not.toBeNull();
  }
  await ledgerCaughtUp(stage);
}
