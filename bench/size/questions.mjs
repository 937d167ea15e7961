const FIELDS = ['DUE_ON', 'CREATED_AT', 'UPDATED_AT'];
const DIRECTIONS = ['ASC', 'DESC'];

const ORDERS = FIELDS.flatMap((field) => DIRECTIONS.map((direction) => ({ field, direction })));

/** Every filter that is declared, and some that are rare or go together. */
const FILTERS = {
  'no filter': {},
  agency: { agency: ['OPM'] },
  'two agencies': { agency: ['OPM', 'CISA'] },
  status: { status: ['BLOCKED'] },
  'two states': { status: ['BLOCKED', 'IN_PROGRESS'] },
  directive: { directive: ['2(f)'] },
  overdue: { overdue: true },
  'not overdue': { overdue: false },
  'due on or after': { dueOnOrAfter: '2026-09-01' },
  'due on or before': { dueOnOrBefore: '2026-07-01' },
  'blocked by': { blockedBy: ['STAFFING'] },
  'waiting for many': { waitingFor: ['DIRECTOR_OPM'] },
  'waiting for few': { waitingFor: ['NATIONAL_CYBER_DIRECTOR'] },
  tlp: { tlp: ['CLEAR'] },
  cui: { cui: ['ISVI'] },
  evidence: { evidence: ['PRIMARY_DOCUMENT'] },
  'a rare word': { text: '"liaison 77"' },
  'agency and status': { agency: ['OPM'], status: ['BLOCKED'] },
  'agency, overdue': { agency: ['OPM'], overdue: true },
};

const TASKS = `query ($filter: AllTasksFilter, $orderBy: TaskOrder) {
  tasks(filter: $filter, orderBy: $orderBy) { nodes { id title status dueOn agency { id } } pageInfo { endCursor } }
}`;

/** First pages of tasks: every filter in every order. */
export const TASK_PAGES = Object.entries(FILTERS).flatMap(([name, filter]) =>
  ORDERS.map((orderBy) => ({
    name: `tasks, ${name}, ${orderBy.field} ${orderBy.direction}`,
    query: TASKS,
    variables: { filter, orderBy },
  })),
);

const EVENT_FILTERS = {
  'no filter': {},
  agency: { agency: ['OPM'] },
  directive: { directive: ['2(f)'] },
  kind: { kind: ['report'] },
  subject: { subject: ['OPM:task:77'] },
  since: { since: '2026-11-21T15:00:00Z' },
  until: { until: '2026-11-21T15:00:00Z' },
  'agency and directive': { agency: ['OPM'], directive: ['2(f)'] },
};

const EVENTS = `query ($filter: EventFilter, $direction: OrderDirection) {
  events(filter: $filter, direction: $direction) { nodes { id at kind subject } }
}`;

/** First pages of events: every filter, from either end. */
export const EVENT_PAGES = Object.entries(EVENT_FILTERS).flatMap(([name, filter]) =>
  DIRECTIONS.map((direction) => ({
    name: `events, ${name}, ${direction}`,
    query: EVENTS,
    variables: { filter, direction },
  })),
);

/** First pages of tasks of the past, in every order, and with what the blocked ones wait for. */
export const OTHER_TASK_PAGES = [
  ...ORDERS.map((orderBy) => ({
    name: `tasks of the past, ${orderBy.field} ${orderBy.direction}`,
    query: `query ($orderBy: TaskOrder) { tasks(asOf: "2026-11-21T15:00:00Z", orderBy: $orderBy) { nodes { id } } }`,
    variables: { orderBy },
  })),
  {
    name: 'tasks with what they wait for',
    query: '{ tasks(filter: { status: [BLOCKED] }) { nodes { id waitsFor { note } } } }',
    variables: {},
  },
];

/** Questions whose answer counts everything, so that they may cost more with more. */
export const COUNTS = [
  { name: 'tasks, totalCount', query: '{ tasks { totalCount } }' },
  {
    name: 'tasks, totalCount of the blocked',
    query: '{ tasks(filter: { status: [BLOCKED] }) { totalCount } }',
  },
  { name: 'events, totalCount', query: '{ events { totalCount } }' },
  { name: 'statusSummary', query: '{ statusSummary { total overdue byAgency { total } } }' },
  {
    name: 'statusSummary of the past',
    query: '{ statusSummary(asOf: "2026-11-21T15:00:00Z") { total overdue byAgency { total } } }',
  },
  { name: 'search, a word of many', query: '{ search(text: "liaison") { nodes { id } } }' },
  { name: 'search, a rare phrase', query: '{ search(text: "\\"liaison 77\\"") { nodes { id } } }' },
  {
    name: 'obstacles of a provision',
    query: '{ directive(citation: "2(f)") { blockedBy { nodes { note } } } }',
  },
  { name: 'obstacles for all offices', query: '{ offices { blocking { nodes { note } } } }' },
  { name: 'obstacles for all agencies', query: '{ agencies { blocking { nodes { note } } } }' },
  { name: 'obstacles', query: '{ blockingProblems { kind } }' },
].map((question) => ({ variables: {}, ...question }));
