import { until } from './until.js';

/** Looks again and again until what is seen fits, and gives it back; fails with what was seen last. */
export async function eventually<Seen>(
  look: () => Promise<Seen> | Seen,
  fits: (seen: Seen) => boolean,
): Promise<Seen> {
  let seen = await look();
  const isFitting = async () => fits(seen) || fits((seen = await look()));
  await until(() => `another than was seen last: ${JSON.stringify(seen)}`, isFitting);
  return seen;
}
