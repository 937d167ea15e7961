import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change after which a query that worked may no longer do so. */
export interface BreakingChange {
  /** What kind of change, such as `FIELD_REMOVED`. */
  readonly change: string;
  /** What changed, such as `Query.order`. */
  readonly path: string;
  readonly message: string;
}

/** Every change between two schemas, given as text, as clients see it. */
export async function changesBetween(
  before: string,
  after: string,
): Promise<readonly (BreakingChange & { readonly breaking: boolean })[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes.map(({ criticality, type, path, message }) => ({
    change: String(type),
    path: path ?? '',
    message,
    breaking: criticality.level === CriticalityLevel.Breaking,
  }));
}

/** The breaking changes between two schemas, given as text. */
export async function breakingChanges(
  before: string,
  after: string,
): Promise<readonly BreakingChange[]> {
  const changes = await changesBetween(before, after);
  return changes
    .filter(({ breaking }) => breaking)
    .map(({ change, path, message }) => ({ change, path, message }));
}
