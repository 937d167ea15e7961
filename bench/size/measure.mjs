import { median } from '../load/median.mjs';
import { printTable } from '../load/print-table.mjs';
import { onStage } from '../stage/stage.mjs';
import { planOf } from './plan-of.mjs';
import { COUNTS, EVENT_PAGES, TASK_PAGES } from './questions.mjs';
import { AN_OFFICER, openSizedGraph, THE_PUBLIC } from './sized-graph.mjs';

const FEW = 1_000;
const MANY = 10_000;
const ROUNDS = 7;
const CALLERS = { 'the public': THE_PUBLIC, 'an officer of NSA': AN_OFFICER };

/** Whether the first page of a list costs more with ten times as many tasks, and what counting them costs. */
export async function measure() {
  await onStage(async (stage) => {
    const few = await openSizedGraph(stage, FEW);
    const many = await openSizedGraph(stage, MANY);
    try {
      printTable(
        ['tasks per agency', 'written/s', 'taken over/s'],
        [few, many].map((graph) => [
          String(graph.perAgency),
          graph.writesPerSecond.toFixed(0),
          graph.takenOverPerSecond.toFixed(0),
        ]),
      );
      for (const [caller, as] of Object.entries(CALLERS)) {
        process.stdout.write(`\n  for ${caller}\n`);
        for (const questions of [TASK_PAGES, EVENT_PAGES, COUNTS]) {
          printTable(
            ['ms and ratio', FEW, MANY, 'ratio', 'keys', 'docs', 'answered', 'plan'].map(String),
            await rowsOf(questions, few, many, as),
          );
        }
      }
    } finally {
      await few.close();
      await many.close();
    }
  });
}

async function rowsOf(questions, few, many, as) {
  const rows = [];
  for (const { name, query, variables } of questions) {
    const took = { few: [], many: [] };
    // By turns, so that whatever else the machine does falls on both.
    for (let round = -1; round < ROUNDS; round += 1) {
      const one = await few.ask(query, variables, as);
      const other = await many.ask(query, variables, as);
      if (round < 0) continue;
      took.few.push(one.took);
      took.many.push(other.took);
    }
    const medians = [median(took.few), median(took.many)];
    const plan = await planOf(many, () => many.ask(query, variables, as));
    rows.push([
      name,
      ...medians.map((milliseconds) => milliseconds.toFixed(1)),
      (medians[1] / medians[0]).toFixed(2),
      ...plan,
    ]);
  }
  return rows;
}
