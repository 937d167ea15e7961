import { mongodOnPath } from './mongod-on-path.js';
import { mongodUnderWine } from './mongod-under-wine.js';
import { officialBinary } from './official-binary.js';
import type { DatabaseOptions } from './running-database.js';
import { windowsBinary } from './windows-binary.js';
import { requireWine } from './wine.js';

/** Where binaries come from; a test puts its own in their place. */
export interface BinarySources {
  readonly path: () => Promise<string | null>;
  readonly download: (report: (step: string) => void) => Promise<string>;
  readonly offline: (prefix: string, report: (step: string) => void) => Promise<string>;
}

/** The search path, the download host and the cache that the options name. */
export function usualSources({ cacheDir, searchPath }: DatabaseOptions): BinarySources {
  return {
    path: () => mongodOnPath(searchPath),
    download: (report) => officialBinary(cacheDir, report),
    offline: async (prefix, report) => {
      await requireWine(report);
      return mongodUnderWine(await windowsBinary(cacheDir, report), prefix, report);
    },
  };
}
