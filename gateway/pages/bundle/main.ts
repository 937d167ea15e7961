import { bundlePages } from './bundle-pages.js';

const made = await bundlePages();
process.stdout.write(made ? 'the pages are bundled\n' : '');
