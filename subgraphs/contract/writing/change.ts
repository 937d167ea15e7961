import type { GraphContext } from '../graph/graph-context.js';
import { screenForExploits } from '../exploit-content/exploit-screen.js';
import { refuse, type Refusal } from '../graph/refusal.js';
import type { MarkingRecord } from '../markings/marking.js';
import { screenInput } from '../markings/screen-input.js';
import { spillRecord } from '../markings/spill-record.js';
import type { Outcome, WriteCommand } from './write-command.js';

/** A record as a change gives it back. */
interface MarkedRecord {
  readonly _id: string;
  readonly marking: MarkingRecord;
}

/**
 * Turns an input into a command, or says why it is refused before anything is read. What rests on a fact
 * of another agency takes a moment: it is asked for here, before the transaction (`asking/after-asking.ts`).
 */
export type Prepare<Answer> = (
  input: unknown,
  context: GraphContext,
) => WriteCommand<Answer> | Refusal | Promise<WriteCommand<Answer> | Refusal>;

/** The resolver of a mutation: asks who may write at all, screens the input, runs the command, and answers with its payload. */
export function change<Name extends string, Answer extends MarkedRecord>(
  mutation: string,
  name: Name,
  prepare: Prepare<Answer>,
) {
  return async (_: unknown, { input }: { readonly input: unknown }, context: GraphContext) => {
    const outcome = await outcomeOf(mutation, prepare, input, context);
    const { answer, refusal } = outcome;
    if (answer !== null) context.disclosure.saw(answer._id, answer.marking);
    const payload = { [name]: answer } as Record<Name, Answer | null>;
    return { ...payload, userErrors: refusal === null ? [] : [refusal] };
  };
}

async function outcomeOf<Answer>(
  mutation: string,
  prepare: Prepare<Answer>,
  input: unknown,
  context: GraphContext,
): Promise<Outcome<Answer>> {
  // Strangers come first: what they send is neither read nor kept.
  const stranger = context.policy.mayWriteAnything(context.principal);
  const refused = stranger ?? (await refuseSpill(mutation, input, context)) ?? refuseExploit(input);
  const command = refused ?? (await prepare(input, context));
  return 'decide' in command ? context.writer.submit(command) : { answer: null, refusal: command };
}

/** Keeps what looks classified out of an unclassified system; only its hash is kept. domain.md 3.2, item 7. */
async function refuseSpill(
  mutation: string,
  input: unknown,
  { store, principal, now, logger }: GraphContext,
): Promise<Refusal | null> {
  const finding = screenInput(input);
  if (finding === null) return null;
  const record = spillRecord(finding, { subject: principal.subject, mutation }, { now: () => now });
  logger.warn({ spill: record }, 'a text that looks classified was refused');
  await store.spills.collection.insertOne({ ...record });
  return refuse(
    'CLASSIFICATION_SPILL_SUSPECTED',
    'This looks like classified material, which this system must not hold. Nothing of it was kept but its hash. Tell your security office.',
    ...finding.path.map(String),
  );
}

/** The graph tells of vulnerabilities and never how to use one: nothing of the text is kept. domain.md 4.1. */
function refuseExploit(input: unknown): Refusal | null {
  const path = screenForExploits(input);
  if (path === null) return null;
  return refuse(
    'EXPLOIT_CONTENT_FORBIDDEN',
    'This looks like the code or the payload of an exploit, which has no place in the graph. Nothing of it was kept. Describe it in words, and agree with the clearinghouse on another way to hand it over.',
    ...path.map(String),
  );
}
