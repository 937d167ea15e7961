import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcessesOn } from './processes.js';

/** A folder of a test's own, which takes with it whatever still runs on it. */
export interface ScratchFolder {
  readonly path: string;
  remove(): Promise<void>;
}

export async function scratchFolder(): Promise<ScratchFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'interagency-scratch-')));
  return {
    path,
    async remove() {
      await endProcessesOn(path);
      await rm(path, { recursive: true, force: true });
    },
  };
}
