import type { z } from 'zod';

/** What is wrong first, and where. */
export function firstIssue({ issues: [issue] }: z.ZodError): string {
  const place = (issue?.path ?? []).map(String).join('.');
  return `${place === '' ? '' : `${place}: `}${issue?.message ?? 'not valid'}`;
}
