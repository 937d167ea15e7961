import { existsSync } from 'node:fs';

const AUDIENCE = /\baudience:\s*(?:1|\{\s*\$in:\s*(?:audiences|\[\s*\.\.\.audiences\s*\])\s*\}),?/g;
const DIST = new URL('../../../dist/', import.meta.url);

/** The modules that check, and what stands in for each. */
const STAND_INS = {
  'gateway/identity/authenticate.js': 'authenticate.mjs',
  'gateway/transport/disclosed.js': 'disclosed.mjs',
  'gateway/transport/marking-headers.js': 'marking-headers.mjs',
  'subgraphs/contract/audit/access-log.js': 'access-log.mjs',
  'subgraphs/contract/audit/disclosure.js': 'disclosure.mjs',
  'subgraphs/contract/audit/reveal.js': 'reveal.mjs',
  'subgraphs/contract/identity/sign-assertions.js': 'sign-assertions.mjs',
  'subgraphs/contract/identity/verify-assertions.js': 'verify-assertions.mjs',
  'subgraphs/contract/policy/audience.js': 'audience.mjs',
  'subgraphs/contract/policy/policy.js': 'policy.mjs',
};

/** The modules that do more than check, and what is taken out of each or put in: [what, by what]. */
const EDITS = {
  // Data of its own, whose indexes are as they would be if nobody asked for an audience.
  'gateway/start.js': [/\.\.\.shown,/, "databasePrefix: 'without_checks_', isExercise: false,"],
  'subgraphs/contract/tasks/task-schema.js': [AUDIENCE, ''],
  'subgraphs/contract/tasks/count-tasks.js': [AUDIENCE, ''],
  'subgraphs/contract/tasks/list-tasks.js': [AUDIENCE, ''],
};

const standIns = byUrl(STAND_INS);
const edits = byUrl(EDITS);

export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  const standIn = standIns.get(resolved.url);
  if (standIn === undefined) return resolved;
  const { href } = new URL(standIn, import.meta.url);
  // A stand-in may take from the real one what does not check.
  return context.parentURL === href ? resolved : { ...resolved, url: href };
}

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  const edit = edits.get(url);
  if (edit === undefined) return loaded;
  const before = String(loaded.source);
  const source = before.replace(...edit);
  if (source === before) throw new Error(`${url} has no ${edit[0]} any more: name what checks now`);
  return { ...loaded, source };
}

/** By address; a module that was moved would keep its checks, and the bench would measure nothing. */
function byUrl(table) {
  const entries = Object.entries(table).map(([path, value]) => [new URL(path, DIST), value]);
  const missing = entries.find(([url]) => !existsSync(url));
  if (missing !== undefined) throw new Error(`There is no ${missing[0]}: name what checks now`);
  return new Map(entries.map(([url, value]) => [url.href, value]));
}
