import type { FixedClock } from '../../subgraphs/contract/dates/clock.js';
import type { LocalSubgraph } from '../../subgraphs/contract/subgraph.js';
import { act, begin, goOn, type UnderWay } from './act.js';
import { castOf, vulnerabilitiesOf, type ExerciseSize } from './cast.js';
import { ENDS_AT } from './days.js';
import {
  importFirstEditions,
  importLaterEdition,
  type CatalogsOfExercise,
} from './import-catalogs.js';
import { Scene } from './scene.js';
import { Timetable } from './timetable.js';

/** What an exercise runs on, and how large it is. */
export interface Exercise {
  /** Not started yet: OMB's ledger takes over what happened when it is over, which costs it far less. */
  readonly subgraphs: readonly LocalSubgraph[];
  /** The clock of the subgraphs, which goes through the days of the exercise. */
  readonly clock: FixedClock;
  /** CISA's database, into which its catalogs are imported beside its subgraph, as real ones are. */
  readonly cisa: Pick<CatalogsOfExercise, 'databaseUri' | 'databaseName'>;
  readonly size: ExerciseSize;
  /** The same seed gives the same records. */
  readonly seed: string;
  /** Told how far it is, for whoever waits. */
  readonly report?: (line: string) => void;
  readonly stop?: AbortSignal;
}

/** As many as change something at once: enough for full transactions, few enough for answers in time. */
const AT_ONCE = 300;
const MINUTE_MS = 60_000;

/** Stopped between two days: what is there is no whole exercise. */
export class ExerciseStopped extends Error {
  override readonly name = 'ExerciseStopped';
}

/** Plays an exercise: every change by the mutation that there is for it, by whoever may make it. Answers how many there were. */
export async function runExercise(exercise: Exercise): Promise<number> {
  const { subgraphs, clock, cisa, size, seed, report, stop } = exercise;
  const scene = new Scene(clock);
  const timetable = new Timetable(castOf(size, seed));
  await Promise.all(subgraphs.map((subgraph) => subgraph.prepare()));
  const catalogs = { ...cisa, clock, seed, vulnerabilities: vulnerabilitiesOf(size) };
  await importFirstEditions(catalogs);
  let changes = 0;
  for (let turn = 0; turn < timetable.turns; turn += 1) {
    if (stop?.aborted === true) throw new ExerciseStopped('The exercise was stopped.');
    clock.set(timetable.momentOf(turn).toISOString());
    if (turn === Math.floor(timetable.turns / 2)) await importLaterEdition(catalogs);
    const begun = timetable.thatBegin(turn).map((role) => begin(role, seed, scene));
    let acting = [...timetable.thatGoOn(turn), ...begun.filter((one) => one !== null)];
    while (acting.length > 0) {
      const { going, made } = await actTogether(acting, exercise);
      changes += made;
      acting = going.filter((one) => {
        if ('days' in one.next) timetable.wait(one, turn, one.next.days);
        return !('days' in one.next);
      });
    }
    report?.(`${scene.today}: ${changes.toLocaleString('en-US')} changes`);
  }
  clock.set(ENDS_AT.toISOString());
  return changes;
}

/** Everyone makes one move, in large groups, which share transactions. */
async function actTogether(acting: readonly UnderWay[], { subgraphs, clock }: Exercise) {
  const going: UnderWay[] = [];
  let made = 0;
  for (let at = 0; at < acting.length; at += AT_ONCE) {
    const group = acting.slice(at, at + AT_ONCE);
    clock.advance(MINUTE_MS);
    const left = await Promise.all(group.map((one) => act(one, subgraphs)));
    // One after the other, so that what stories leave for others does not depend on who was faster.
    for (const [index, one] of group.entries()) {
      const record = left[index] ?? null;
      if (record !== null) made += 1;
      const next = goOn(one, record);
      if (next !== null) going.push(next);
    }
  }
  return { going, made };
}
