import { z } from 'zod';
import type { BreakingChange } from './breaking-changes.js';

const declaredChanges = z.array(
  z.strictObject({
    change: z.string().min(1),
    path: z.string().min(1),
    /** Why clients have to live with it, and what they can use instead. */
    reason: z.string().min(20),
    date: z.iso.date(),
  }),
);

/** A breaking change that somebody answers for. */
export type DeclaredChange = z.infer<typeof declaredChanges>[number];

/** The schema breaks clients, and nobody said so. */
export class UndeclaredChanges extends Error {
  override readonly name = 'UndeclaredChanges';
  constructor(changes: readonly BreakingChange[], declaredIn: string) {
    super(
      'The schema would break the queries of its clients:\n' +
        changes.map(({ change, path, message }) => `  ${change} ${path}: ${message}\n`).join('') +
        'Deprecate instead of removing, or add to it what is there. If it must be, declare each in ' +
        `${declaredIn} as {"change", "path", "reason", "date"} and run npm run codegen.`,
    );
  }
}

/** Parses the file of declared changes. */
export function parseDeclared(json: string): readonly DeclaredChange[] {
  return declaredChanges.parse(JSON.parse(json));
}

/** The changes that no declaration covers. */
export function undeclared(
  changes: readonly BreakingChange[],
  declared: readonly DeclaredChange[],
): readonly BreakingChange[] {
  return changes.filter(
    ({ change, path }) => !declared.some((one) => one.change === change && one.path === path),
  );
}
