import { Committed } from '../../dist/subgraphs/contract/events/committed.js';
import { AGENCIES, agenciesKeptBy } from '../../dist/subgraphs/contract/order/agencies.js';
import { WORK_STATES } from '../../dist/subgraphs/contract/order/work-state.js';
import { audienceOf } from '../../dist/subgraphs/contract/policy/audience.js';
import { openStore } from '../../dist/subgraphs/contract/store/agency-store.js';
import { makeIndexes } from '../../dist/subgraphs/contract/store/make-indexes.js';
import { BLOCKER_KINDS, dueOrderOf } from '../../dist/subgraphs/contract/tasks/task-record.js';
import { done } from '../../dist/subgraphs/contract/writing/write-command.js';
import { Writer } from '../../dist/subgraphs/contract/writing/writer.js';

/** Of these duties, each with its due date; a third of the tasks have dates of their own. */
const DUTIES = [
  ['2(a)', '2026-07-02'],
  ['2(c)(ii)', '2026-07-02'],
  ['2(d)', '2026-07-02'],
  ['2(e)', '2026-07-02'],
  ['2(f)', '2026-08-01'],
  ['3(a)', '2026-08-01'],
  ['3(b)', '2026-08-01'],
  ['4', null],
];
const OWNERS = ['DIRECTOR_OPM', 'DIRECTOR_NSA', 'DIRECTOR_CISA', 'SECRETARY_OF_WAR'];
const WORDS =
  'intake liaison vulnerability partner scanning inventory notice schedule framework budget hiring review'.split(
    ' ',
  );
const FIRST_DAY = Date.UTC(2026, 5, 10);
const DAY_MS = 86_400_000;
const AT_ONCE = 1_000;

/** The six that keep a log: one agency for each. */
export const WRITERS = [...new Set(AGENCIES.map(({ subgraph }) => subgraph))].map((subgraph) => ({
  subgraph,
  agency: agenciesKeptBy(subgraph)[0].id,
}));

/** Gives every agency so many tasks, by the writer that its mutations use; the same ones at every run. */
export async function seedTasks(mongodbUri, prefix, perAgency, clock) {
  for (const { subgraph, agency } of WRITERS) {
    const store = openStore(mongodbUri, `${prefix}${subgraph}`);
    await store.connect();
    await makeIndexes(store.connection);
    const writer = new Writer(store, clock, new Committed());
    for (let from = 0; from < perAgency; from += AT_ONCE) {
      const numbers = Array.from(
        { length: Math.min(AT_ONCE, perAgency - from) },
        (_, at) => from + at,
      );
      await Promise.all(
        numbers.map((number) => writer.submit(making(store, taskOf(agency, number)))),
      );
    }
    await store.connection.close();
  }
}

function making(store, task) {
  return {
    idempotency: null,
    reads: [],
    decide: (work) => {
      work.change(store.tasks, task, {
        kind: 'task',
        agency: task.agency,
        actor: { subject: 'officer-1', agency: task.agency, office: null },
        right: 'CHANGE_TASK',
        authority: task.directive,
        from: null,
        to: task.status,
        reason: null,
        evidenceItems: task.evidenceItems,
        marking: task.marking,
      });
      return done(task);
    },
  };
}

function taskOf(agency, number) {
  const pick = random(`${agency} ${number}`);
  const [directive, dutyDue] = pick(DUTIES);
  const ownDue = new Date(FIRST_DAY + pick.below(300) * DAY_MS).toISOString().slice(0, 10);
  const dueOn = pick.below(3) === 0 ? ownDue : dutyDue;
  const continuing = directive === '4';
  const status = continuing
    ? 'CONTINUING'
    : pick(WORK_STATES.filter((state) => state !== 'CONTINUING'));
  const marking = { classification: 'U', ...markingOf(pick.below(20)) };
  const createdAt = new Date(FIRST_DAY + pick.below(150 * DAY_MS));
  const complete = status.endsWith('_COMPLETE');
  return {
    _id: `${agency}:task:${number}`,
    version: 1,
    agency,
    directive,
    title: `${pick(WORDS)} ${pick(WORDS)} ${number}`,
    description: pick.below(2) === 0 ? `About the ${pick(WORDS)} and the ${pick(WORDS)}.` : null,
    descriptionMarking: null,
    status,
    continuing,
    part: null,
    dueOn,
    dueOrder: dueOrderOf(dueOn),
    blockers: status === 'BLOCKED' ? [blockerOf(pick)] : [],
    evidenceItems: complete ? [evidenceOf(pick, number)] : [],
    completedOn: null,
    claimedBy: complete ? 'An office' : null,
    claimedBySubject: null,
    verifiedBy: status === 'VERIFIED_COMPLETE' ? 'Another office' : null,
    marking,
    audience: audienceOf(marking, agency),
    createdAt,
    updatedAt: new Date(createdAt.getTime() + pick.below(20 * DAY_MS)),
  };
}

/** Most are public; of twenty, one is its agency's alone. */
function markingOf(twentieth) {
  if (twentieth === 0) return { cui: ['PRVCY'], tlp: null };
  if (twentieth === 1) return { cui: ['ISVI'], tlp: 'AMBER' };
  if (twentieth < 4) return { cui: [], tlp: 'GREEN' };
  return { cui: [], tlp: twentieth < 8 ? 'CLEAR' : null };
}

function blockerOf(pick) {
  // One blocked task of two hundred waits for a party that nothing else waits for.
  const owner = pick.below(200) === 0 ? 'NATIONAL_CYBER_DIRECTOR' : pick(OWNERS);
  return {
    kind: pick(BLOCKER_KINDS),
    since: '2026-08-03',
    owner,
    task: null,
    directive: null,
    note: null,
  };
}

function evidenceOf(pick, number) {
  return {
    kind: pick(['AGENCY_CLAIM', 'THIRD_PARTY_REPORT', 'PRIMARY_DOCUMENT']),
    grade: 'REPORTED',
    source: 'The agency',
    sourceAddress: null,
    date: '2026-08-01',
    asOf: '2026-08-01',
    statement: `The ${pick(WORDS)} is there (${number}).`,
  };
}

/** Picks of a list, or numbers below another, by chance but always the same for one name. */
function random(name) {
  let state = [...name].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)) >>> 0, 7);
  const below = (limit) => {
    // Mulberry32: enough chance for test data, in three lines.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return Object.assign((list) => list[below(list.length)], { below });
}
