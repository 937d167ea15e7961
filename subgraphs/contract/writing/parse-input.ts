import type { z } from 'zod';
import { refuse, type Refusal } from '../graph/refusal.js';

/** An input that keeps every stated limit, or the first limit that it breaks. */
export type ParsedInput<Input> =
  | { readonly input: Input; readonly refusal: null }
  | { readonly input: null; readonly refusal: Refusal };

/** Parses a mutation's input at the border; inside, its values are trusted. */
export function parseInput<Input>(schema: z.ZodType<Input>, raw: unknown): ParsedInput<Input> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { input: parsed.data, refusal: null };
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map(String);
  const what = path.length === 0 ? 'The input' : `"${path.join('.')}"`;
  const refusal = refuse('INPUT_INVALID', `${what}: ${issue?.message ?? 'not valid'}`, ...path);
  return { input: null, refusal };
}
