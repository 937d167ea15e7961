import { rename, rm } from 'node:fs/promises';
import { claimFileOf, linked, readClaim, type Holder } from './claim-file.js';
import { DataFolderHeld } from './data-folder-held.js';
import { stillRuns } from './process-identity.js';

/**
 * Takes a dead holder's place with the claim in a draft; refuses where a living one holds the folder.
 *
 * Every claim can be succeeded once: whoever makes the link named after it is its successor, and a
 * successor that died before it was done is succeeded in the same way. The claim file itself is only
 * ever replaced whole, and only by the last successor, so there is no moment without a holder.
 */
export async function succeedHolder(dataDir: string, draft: string): Promise<Holder | null> {
  const root = await readClaim(claimFileOf(dataDir));
  const links = await followSuccessors(dataDir, draft, root);
  const present = await readClaim(claimFileOf(dataDir));
  if (present?.claim !== root?.claim) {
    // Another one was done succeeding while we looked; what we succeeded is long gone.
    await rm(links.at(-1) ?? draft, { force: true });
    throw present === null ? new ChangedHands(dataDir) : new DataFolderHeld(dataDir, present);
  }
  await rename(draft, claimFileOf(dataDir));
  await Promise.all(links.map((link) => rm(link, { force: true })));
  return root;
}

/** The folder was let go at the very moment; who tries again finds it free. */
export class ChangedHands extends Error {
  override readonly name = 'ChangedHands';
  constructor(dataDir: string) {
    super(`The data in ${dataDir} changed hands just now; try again.`);
  }
}

/** Links the draft as the successor of the last dead claim; answers the links from the first on. */
async function followSuccessors(
  dataDir: string,
  draft: string,
  root: Holder | null,
): Promise<readonly string[]> {
  const links: string[] = [];
  let last = root;
  for (;;) {
    if (last !== null && stillRuns(last.holder)) throw new DataFolderHeld(dataDir, last);
    const next = `${claimFileOf(dataDir)}.after-${last?.claim ?? 'nobody'}`;
    // Two claims in one line that cannot be read would name the same successor for ever.
    if (links.includes(next)) throw new Error(`${next} is not a claim; remove it and try again.`);
    links.push(next);
    if (await linked(draft, next)) return links;
    last = await readClaim(next);
  }
}
