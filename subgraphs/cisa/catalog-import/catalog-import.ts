import { pause } from '../../contract/waiting/until-stopped.js';
import type { Writer } from '../../contract/writing/writer.js';
import type { Outcome, WriteCommand } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';

/** What an import stands on. */
export interface CatalogImport {
  readonly store: CisaStore;
  readonly writer: Writer;
  /** Told how far the import is, for whoever waits. */
  readonly report: (line: string) => void;
  /** Tells the import to stop after the group under way. */
  readonly stop: AbortSignal;
}

/** As many as share a transaction. */
const AT_ONCE = 100;
/** Between groups, whoever waits to write has a turn. */
const TURN_OF_OTHERS_MS = 100;

/** Runs a command for each item, a group at a time; says how far it is, and stops between groups when told to. */
export async function inGroups<Item, Answer>(
  items: readonly Item[],
  commandFor: (item: Item) => WriteCommand<Answer>,
  { writer, report, stop }: CatalogImport,
  progress: (through: number) => string,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length && !stop.aborted; at += AT_ONCE) {
    const group = items.slice(at, at + AT_ONCE);
    const outcomes = await Promise.all(group.map((item) => writer.submit(commandFor(item))));
    answers.push(...outcomes.map(answerOf));
    report(progress(at + group.length));
    if (at + AT_ONCE < items.length) await pause(TURN_OF_OTHERS_MS, stop);
  }
  return answers;
}

/** The answer of a command that refuses nothing. */
export function answerOf<Answer>({ answer, refusal }: Outcome<Answer>): Answer {
  if (refusal !== null) throw new Error(refusal.message);
  return answer;
}
