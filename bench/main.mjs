// `npm run bench`: runs every measurement, or with `node bench/main.mjs <name>` one of them.
const MEASUREMENTS = {
  'cost-of-checks': () => import('./cost-of-checks/measure.mjs'),
  size: () => import('./size/measure.mjs'),
  freshness: () => import('./freshness/measure.mjs'),
};

const names = Object.keys(MEASUREMENTS);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.find((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no measurement ${unknown}. There are: ${names.join(', ')}.\n`);
  process.exit(2);
}
for (const name of wanted) {
  process.stdout.write(`${name}\n`);
  const { measure } = await MEASUREMENTS[name]();
  await measure();
}
