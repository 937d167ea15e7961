import { register } from 'node:module';

// `node --import` this file, and what starts then has no checks; the product itself has no such switch.
register('./hooks.mjs', import.meta.url);
