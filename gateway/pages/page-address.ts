import { z } from 'zod';
import { SIGNED_ON } from './facts/dates.js';
import type { Address } from './page.js';

const record = z.record(z.string(), z.string());
const query = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const day = z.iso.date();

/** What a request asks for. A day that is none, not over, or before the signing is taken for now, and told. */
export function addressOf(path: string, params: unknown, asked: unknown, today: string): Address {
  const named = query.parse(asked);
  const first = Object.entries(named).map(
    ([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value] as const,
  );
  const { asOf: given, ...others } = Object.fromEntries(first);
  const isShown = given !== undefined && isOver(given, today);
  return {
    path,
    params: record.parse(params),
    query: others,
    asOf: isShown ? given : null,
    noDay: isShown || given === undefined || ['', today].includes(given) ? null : given,
    today,
  };
}

function isOver(given: string, today: string): boolean {
  return day.safeParse(given).success && given >= SIGNED_ON && given < today;
}
