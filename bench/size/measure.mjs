import { median } from '../load/median.mjs';
import { printTable } from '../load/print-table.mjs';
import { onStage } from '../stage/stage.mjs';
import { planOf } from './plan-of.mjs';
import { COUNTS, EVENT_PAGES, OTHER_TASK_PAGES, TASK_PAGES } from './questions.mjs';
import { AN_OFFICER, openSizedGraph, THE_PUBLIC } from './sized-graph.mjs';
import { printVerdicts, verdictOf } from './verdicts.mjs';

const FEW = 1_000;
const MANY = 10_000;
const ROUNDS = 7;
const HEADER = [
  'ms and ratio',
  FEW,
  MANY,
  'ratio',
  'without log',
  'within 2×',
  'keys',
  'docs',
  'answered',
  'plan',
];
/** What is asked, and whether it is a first page, which the aim is about. */
const PARTS = [
  { name: 'tasks', questions: TASK_PAGES, isAim: true },
  { name: 'other pages of tasks', questions: OTHER_TASK_PAGES, isAim: true },
  { name: 'events', questions: EVENT_PAGES, isAim: true },
  { name: 'counts and searches', questions: COUNTS, isAim: false },
];
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
        for (const { name, questions, isAim } of PARTS) {
          const results = await resultsOf(questions, few, many, as);
          printTable(
            HEADER.map(String),
            results.map((result) => rowOf(result, isAim)),
          );
          printVerdicts(`${name}, ${caller}`, results, isAim);
        }
      }
    } finally {
      await few.close();
      await many.close();
    }
  });
}

async function resultsOf(questions, few, many, as) {
  const results = [];
  for (const { name, query, variables } of questions) {
    const answers = { few: [], many: [] };
    // By turns, so that whatever else the machine does falls on both.
    for (let round = -1; round < ROUNDS; round += 1) {
      const one = await few.ask(query, variables, as);
      const other = await many.ask(query, variables, as);
      if (round < 0) continue;
      answers.few.push(one);
      answers.many.push(other);
    }
    const plan = await planOf(many, () => many.ask(query, variables, as));
    results.push({ name, ...timesOf(answers), ...plan });
  }
  return results;
}

function timesOf({ few, many }) {
  const medians = [few, many].map((answers) => median(answers.map(({ took }) => took)));
  const besideLog = [few, many].map((answers) =>
    median(answers.map(({ took, logging }) => took - logging)),
  );
  return {
    medians,
    ratio: medians[1] / medians[0],
    ratioBesideLog: besideLog[1] / besideLog[0],
  };
}

function rowOf(result, isAim) {
  const { name, medians, ratio, ratioBesideLog, costliest, inFull } = result;
  const { keys = '', docs = '', answered = '', plan = '' } = costliest ?? {};
  return [
    name,
    ...medians.map((milliseconds) => milliseconds.toFixed(1)),
    ratio.toFixed(2),
    ratioBesideLog.toFixed(2),
    isAim ? verdictOf(result) : '',
    ...[keys, docs, answered].map(String),
    [plan, ...inFull.map((scan) => `READ IN FULL: ${scan}`)].join(' '),
  ];
}
