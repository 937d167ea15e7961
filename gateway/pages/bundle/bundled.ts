/** Where the bundle lies, seen from the folder that every process starts in. */
export const BUNDLE_FOLDER = 'dist/pages';
/** What is served of it, by the names that it has there. */
export const ASSETS_FOLDER = `${BUNDLE_FOLDER}/assets`;
/** Which file each entry became. */
export const MANIFEST_FILE = `${BUNDLE_FOLDER}/manifest.json`;

/** What the browser loads first, by the name that pages know it under. */
export const ENTRIES = {
  dashboard: 'gateway/pages/dashboard.tsx',
  style: 'gateway/pages/style/pages.scss',
  explorer: 'gateway/pages/explorer/explorer.tsx',
} as const;

/** One of them. */
export type EntryName = keyof typeof ENTRIES;
