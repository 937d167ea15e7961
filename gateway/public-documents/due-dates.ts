import { z } from 'zod';
import { SIGNED_ON } from '../../subgraphs/contract/order/signing.js';
import type { AskAsPublic } from './ask-as-public.js';
import { exerciseText } from './exercise-text.js';
import { calendarText, type CalendarEntry } from './icalendar.js';
import type { PublicDocument } from './public-document.js';

const PROVISIONS = `query DueProvisions {
  directives(filter: { datedLeaf: true }, first: 100) {
    nodes { citation text dueOn dueDays fallsOnNonBusinessDay }
  }
}`;
const TASKS = `query DueTasks($from: LocalDate!, $after: String) {
  tasks(filter: { dueOnOrAfter: $from }, first: 100, after: $after) {
    nodes { id title dueOn fallsOnNonBusinessDay status version updatedAt agency { name } directive { citation } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const PAGES_OF_TASKS = 10;

const provisions = z.object({
  directives: z.object({
    nodes: z.array(
      z.object({
        citation: z.string(),
        text: z.string(),
        dueOn: z.string(),
        dueDays: z.int(),
        fallsOnNonBusinessDay: z.boolean(),
      }),
    ),
  }),
});
const task = z.object({
  id: z.string(),
  title: z.string(),
  dueOn: z.string(),
  fallsOnNonBusinessDay: z.boolean(),
  status: z.string(),
  version: z.int(),
  updatedAt: z.coerce.date(),
  agency: z.object({ name: z.string() }),
  directive: z.object({ citation: z.string() }),
});
const tasks = z.object({
  tasks: z.object({
    nodes: z.array(task),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type Provision = z.infer<typeof provisions>['directives']['nodes'][number];
type Task = z.infer<typeof task>;

const SIGNED_AT = new Date(`${SIGNED_ON}T00:00:00Z`);
const NOT_ROLLED =
  'The day is a weekend or a Federal holiday. The order has no roll-forward rule, so the date stays.';

/** The due dates of the order's provisions and of public tasks, the earliest first: a thousand tasks at most. */
export async function dueDates(ask: AskAsPublic): Promise<PublicDocument | null> {
  const order = await ask({ query: PROVISIONS }, provisions);
  const found = await dueTasks(ask);
  if (order === null || found === null) return null;
  const { isExercise } = order;
  const entries = [...order.directives.nodes.map(ofProvision), ...found.map(ofTask)].map(
    (entry) => ({ ...entry, summary: exerciseText(isExercise, entry.summary) }),
  );
  const changedAt = Math.max(...entries.map((entry) => entry.changedAt.getTime()));
  const description = `What Executive Order 14409 asks for by a day, and the public tasks under it; the first ${PAGES_OF_TASKS * 100} tasks by due date.`;
  const text = calendarText(exerciseText(isExercise, 'EO 14409 due dates'), description, entries);
  return {
    text: () => text,
    changedAt: new Date(changedAt),
  };
}

async function dueTasks(
  ask: AskAsPublic,
  after: string | null = null,
  pages = PAGES_OF_TASKS,
): Promise<readonly Task[] | null> {
  const answer = await ask({ query: TASKS, variables: { from: SIGNED_ON, after } }, tasks);
  if (answer === null) return null;
  const { nodes, pageInfo } = answer.tasks;
  if (!pageInfo.hasNextPage || pages === 1) return nodes;
  const others = await dueTasks(ask, pageInfo.endCursor, pages - 1);
  return others === null ? null : [...nodes, ...others];
}

function ofProvision(provision: Provision): CalendarEntry {
  const { citation, text, dueOn, dueDays, fallsOnNonBusinessDay } = provision;
  const due = `Due ${dueDays} days from the signing on ${SIGNED_ON}.`;
  return {
    uid: `${citation}@eo14409.interagency-graph`,
    day: dueOn,
    summary: `EO 14409, ${citation} is due`,
    description: paragraphs(text, due, fallsOnNonBusinessDay),
    category: citation,
    sequence: 0,
    changedAt: SIGNED_AT,
  };
}

function ofTask({ id, title, agency, directive, status, version, ...task }: Task): CalendarEntry {
  const about = `A task of ${agency.name} under EO 14409, ${directive.citation}: ${status}.`;
  return {
    uid: `${id}@eo14409.interagency-graph`,
    day: task.dueOn,
    summary: `${title} (${agency.name})`,
    description: paragraphs(title, about, task.fallsOnNonBusinessDay),
    category: directive.citation,
    // A record's first version is 1, a calendar's first revision is 0.
    sequence: version - 1,
    changedAt: task.updatedAt,
  };
}

function paragraphs(what: string, when: string, fallsOnNonBusinessDay: boolean): string {
  return [what, when, ...(fallsOnNonBusinessDay ? [NOT_ROLLED] : [])].join('\n');
}
