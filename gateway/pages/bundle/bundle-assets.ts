import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ENTRIES, MANIFEST_FILE, type EntryName } from './bundled.js';

/** Where a page finds an entry: its script (or style sheet), and the style sheets that it brings. */
export interface EntryAssets {
  readonly file: string;
  readonly styles: readonly string[];
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]) }),
);

/** The addresses of each entry, as the bundler named them. */
export function bundleAssets(): Readonly<Record<EntryName, EntryAssets>> {
  const manifest = manifestSchema.parse(JSON.parse(readManifest()));
  const assetsOf = (source: string): EntryAssets => {
    const entry = manifest[source];
    if (entry === undefined) throw new Error(`${MANIFEST_FILE} lacks ${source}: npm run build`);
    return { file: `/${entry.file}`, styles: entry.css.map((path) => `/${path}`) };
  };
  return {
    dashboard: assetsOf(ENTRIES.dashboard),
    style: assetsOf(ENTRIES.style),
    explorer: assetsOf(ENTRIES.explorer),
  };
}

function readManifest(): string {
  try {
    return readFileSync(MANIFEST_FILE, 'utf8');
  } catch (cause) {
    throw new Error('The pages are not bundled yet: npm run build', { cause });
  }
}
