import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a question is about. */
export const QUESTION_GROUPS = [
  'Directives and deadlines',
  'Cyber defense directives',
  'Clearinghouse',
  'Frontier models',
  'Grants',
  'Workforce',
  'Enforcement',
  'Across time',
] as const;

const OPERATION_FILE = /^(\d{2})-([a-z0-9-]+)\.graphql$/;

const questionSchema = z.strictObject({
  /** Its place in the list, from 1. */
  number: z.coerce.number().int().positive(),
  /** Its short name, such as `overdue-provisions`. */
  name: z.string(),
  /** As an analyst would ask it. */
  question: z.string(),
  group: z.enum(QUESTION_GROUPS),
  /** Who can ask it, and which token that takes. */
  access: z.string(),
  operationName: z.string(),
  /** The text of the operation, with its comments. */
  query: z.string(),
  /** Variables to begin with. */
  variables: z.record(z.string(), z.json()),
});

/** A question that the graph answers, as a named operation to run, to read and to copy. */
export type Question = z.infer<typeof questionSchema>;

/** Every question, in order; throws, with the file's name, where one of them is not as it should be. */
export function readQuestions(folder: string = import.meta.dirname): readonly Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(folder, file));
}

function readQuestion(folder: string, file: string): Question {
  const query = readFileSync(join(folder, file), 'utf8');
  const variablesFile = join(folder, file.replace(/\.graphql$/, '.variables.json'));
  const [, number, name] = OPERATION_FILE.exec(file) ?? [];
  const [question, group, access] = query.split('\n').map(commentIn);
  const read = questionSchema.safeParse({
    number,
    name,
    question,
    group: group?.replace(/^Group: /, ''),
    access,
    operationName: /^query (\w+)/m.exec(query)?.[1],
    query,
    variables: JSON.parse(readFileSync(variablesFile, 'utf8')) as unknown,
  });
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

function commentIn(line: string): string | undefined {
  return /^# (.+)$/.exec(line)?.[1];
}
