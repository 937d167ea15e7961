import { readFile } from 'node:fs/promises';
import type { LogHead } from '../../subgraphs/contract/events/event-schemas.js';
import type { LogEnd } from '../../subgraphs/contract/events/verify-log.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';

/** Where a log ended when somebody looked before. */
export interface EarlierEnd extends LogEnd {
  readonly subgraph: SubgraphName;
  readonly log: LogHead['_id'];
}

/** An end as it is printed, and read again. */
export function printEnd({ subgraph, log, sequence, hash }: EarlierEnd): string {
  return `${subgraph}:${log}:${sequence}:${hash}`;
}

const PRINTED =
  /(?<![\w:])(treasury|nsa|cisa|omb|opm|doj):(events|accesses):(\d{1,15}):([0-9a-f]{64})(?![\w:])/g;

/** The ends that are given one by one, and those in files of what earlier verifications printed. */
export async function readEarlierEnds(
  given: readonly string[],
  files: readonly string[],
): Promise<readonly EarlierEnd[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [
    ...given.flatMap((text) => readEnds(text, `"${text}"`)),
    ...texts.flatMap((text, index) => readEnds(text, String(files[index]))),
  ];
}

function readEnds(text: string, source: string): readonly EarlierEnd[] {
  const ends = endsIn(text);
  if (ends.length > 0) return ends;
  throw new Error(
    `${source} names no end of a log. Give what "npm run audit -- verify" printed, such as treasury:events:17:… with the whole hash.`,
  );
}

function endsIn(text: string): readonly EarlierEnd[] {
  return [...text.matchAll(PRINTED)].map(([, subgraph, log, sequence, hash = '']) => ({
    subgraph: subgraph as SubgraphName,
    log: log as LogHead['_id'],
    sequence: Number(sequence),
    hash,
  }));
}
