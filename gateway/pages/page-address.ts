import { z } from 'zod';
import type { Address } from './page.js';

const record = z.record(z.string(), z.string());
const query = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const day = z.iso.date();

/** What a request asks for. A day that is none, or that is not over, is taken for now. */
export function addressOf(path: string, params: unknown, asked: unknown, today: string): Address {
  const named = query.parse(asked);
  const first = Object.entries(named).map(
    ([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value] as const,
  );
  const asOf = day.safeParse(Object.fromEntries(first)['asOf']);
  return {
    path,
    params: record.parse(params),
    query: Object.fromEntries(first),
    asOf: asOf.success && asOf.data < today ? asOf.data : null,
    today,
  };
}
