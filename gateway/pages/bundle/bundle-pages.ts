import { readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { ASSETS_FOLDER, BUNDLE_FOLDER, ENTRIES } from './bundled.js';
import { compressAssets } from './compress-assets.js';
import { hashOfInputs } from './inputs.js';

const MADE_OF_FILE = `${BUNDLE_FOLDER}/made-of`;

/**
 * Makes what browsers load, with each file compressed beside it. Answers whether there was anything to
 * do: the bundle says what it was made of, and what was made of the same is left as it is.
 */
export async function bundlePages(): Promise<boolean> {
  const inputs = await hashOfInputs();
  if ((await readFile(MADE_OF_FILE, 'utf8').catch(() => null)) === inputs) return false;
  // Loaded only here: a build has it, a running gateway has not.
  const { build } = await import('vite');
  await rm(BUNDLE_FOLDER, { recursive: true, force: true });
  await build(CONFIG);
  await compressAssets(ASSETS_FOLDER);
  await writeFile(MADE_OF_FILE, inputs);
  return true;
}

/** Whatever else a page imported would be missing from the hash of the inputs, and would tell browsers of the server. */
const onlyPages: Plugin = {
  name: 'only-pages',
  moduleParsed({ id }) {
    const path = relative(process.cwd(), id.replace(/^\0/, ''));
    const inside = path.startsWith('gateway/pages/') || path.includes('node_modules/');
    if (!inside && id.startsWith(process.cwd()))
      this.error(`${path} is not of the pages, so no page may import it.`);
  },
};

// What "use client" asks of a server that renders packages is nothing to a browser, and where time went
// is for whoever looks into it.
const UNTOLD: readonly string[] = ['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS'];

const CONFIG: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  // No address of ours is known in advance, so whatever one asset needs of another it finds beside it.
  base: './',
  publicDir: false,
  plugins: [onlyPages],
  worker: { format: 'es' },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true },
    },
  },
  build: {
    outDir: BUNDLE_FOLDER,
    emptyOutDir: false,
    manifest: 'manifest.json',
    target: 'es2022',
    // A data: address would need a rule of its own in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The editor of the explorer is one large part, which nobody else loads.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: { ...ENTRIES },
      onLog(level, log, handle) {
        if (!UNTOLD.includes(log.code ?? '')) handle(level, log);
      },
    },
  },
};
