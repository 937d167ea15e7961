import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../dates/calendar-date.js';
import { cuiCategoryFault } from '../markings/cui-categories.js';
import { TRAFFIC_LIGHTS } from '../markings/marking.js';
import { EVIDENCE_KINDS, TRUST_GRADES } from '../order/evidence.js';
import { isTaskId } from '../tasks/task-record.js';
import { isCitation, type Citation } from '../order/citations.js';
import { isAgencyId } from '../order/agencies.js';
import { findParty } from '../order/offices.js';

/** Control characters but tab and line breaks, and those that turn the direction of text: they deceive readers. */
const FORBIDDEN_CHARACTERS = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** A text of a stated length, without the blanks around it. */
export function text(longest: number) {
  return z
    .string()
    .refine(
      (given) => !FORBIDDEN_CHARACTERS.test(given),
      'must not hold control or direction characters',
    )
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must have at most ${longest.toLocaleString('en-US')} characters`);
}

export const calendarDateInput = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'must be a date of the calendar, YYYY-MM-DD',
);

export const idInput = text(200);
export const titleInput = text(200);
export const descriptionInput = text(10_000);
export const reasonInput = text(2_000).nullish();
export const idempotencyKeyInput = text(200).nullish();

/** Who can remove an obstacle: an agency, an office or a group that the order names. */
export const ownerInput = idInput.refine(
  (id) => isAgencyId(id) || findParty(id) !== null,
  'is no agency, office or group that the order names',
);

export const citationInput = z.custom<Citation>(
  (value) => typeof value === 'string' && isCitation(value),
  'is no citation of a provision of the order',
);

/** The form of a task's identifier. Whether there is such a task is not told to whoever may not know of it. */
export const taskIdInput = idInput.refine(
  isTaskId,
  'is no identifier of a task, such as "TREASURY:task:…"',
);

/** A CVE identifier, in capitals whatever it was written in. */
export const cveIdInput = text(20)
  .toUpperCase()
  .regex(/^CVE-\d{4}-\d{4,9}$/, 'must be a CVE identifier, such as "CVE-2026-12345"');

const MOST_ITEMS = 50;

/** A list that nobody can make so long that it hurts. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(MOST_ITEMS, `must have at most ${MOST_ITEMS} entries`);
}

export const webAddressInput = z
  .url({ protocol: /^https?$/, message: 'must be an http or https address' })
  .max(2_000, 'must have at most 2,000 characters');

export const evidenceInput = z.object({
  kind: z
    .enum(EVIDENCE_KINDS)
    .exclude(['NONE'], 'must name a kind of evidence; NONE is the lack of it'),
  // The order's text is nobody's evidence of an act, and a source that was not found is none.
  grade: z
    .enum(TRUST_GRADES)
    .exclude(['ORDER_TEXT', 'NOT_FOUND'], 'must be how far a source was traced')
    .nullish(),
  statement: text(2_000),
  source: text(200),
  sourceAddress: webAddressInput.nullish(),
  date: calendarDateInput.nullish(),
});

/** A CUI category that the registry of 32 CFR 2002 knows; any other is refused by name. */
const cuiCategory = z.string().superRefine((category, context) => {
  const fault = cuiCategoryFault(category);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});

export const markingInput = z.object({
  cui: list(cuiCategory).nullish(),
  tlp: z.enum(TRAFFIC_LIGHTS).nullish(),
});

/** What the input of every change of a record may say beside its own fields. */
export const changeFields = { reason: reasonInput, idempotencyKey: idempotencyKeyInput };

/** The same, for a change of a record that is there: which, and the version that the change starts from. */
export const updateFields = { id: idInput, expectedVersion: z.number().int(), ...changeFields };

/** The same for whoever takes part of its own accord, with no field for a reason: none is wanted. */
export const ownStepFields = {
  id: idInput,
  expectedVersion: z.number().int(),
  idempotencyKey: idempotencyKeyInput,
};

/** For zod's `refine`: a change of nothing would leave an event that tells nothing. */
export function changesOneOf<Field extends string>(...fields: readonly Field[]) {
  const isChange = (input: Readonly<Partial<Record<Field, unknown>>>) =>
    fields.some((field) => input[field] != null);
  const message = `changes nothing: give at least one of ${fields.join(', ')}`;
  return [isChange, { message }] as const;
}
