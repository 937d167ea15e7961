import { z } from 'zod';

/**
 * What whoever asks may spend in an hour and has left of it, in points. The gateway counts, and tells a
 * subgraph so that it can be asked for; no rule rests on it, so it is not part of the signed statement.
 */
const spending = z.object({
  limit: z.int().nonnegative(),
  remaining: z.int().nonnegative(),
});
export type Spending = Readonly<z.infer<typeof spending>>;

/** The header in which it travels between processes, as `remaining/limit`. */
export const SPENDING_HEADER = 'x-spending';

/** Writes the header. */
export function writeSpending({ limit, remaining }: Spending): string {
  return `${remaining}/${limit}`;
}

/** Reads the header; undefined where there is none that can be read. */
export function readSpending(header: string | readonly string[] | undefined): Spending | undefined {
  const [remaining, limit] = typeof header === 'string' ? header.split('/').map(Number) : [];
  return spending.safeParse({ limit, remaining }).data;
}
