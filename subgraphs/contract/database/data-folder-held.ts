import type { Holder } from './claim-file.js';

/** Another process holds the data. */
export class DataFolderHeld extends Error {
  override readonly name = 'DataFolderHeld';
  constructor(dataDir: string, { holder, since }: Holder) {
    super(
      `The data in ${dataDir} is held by process ${holder.pid} since ${since}. ` +
        `Stop it (kill ${holder.pid}), or give this one a folder of its own with DATA_DIR.`,
    );
  }
}
