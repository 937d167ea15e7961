import type { GraphContext } from '../graph/graph-context.js';
import type { Refusal } from '../graph/refusal.js';
import type { ResolverMap } from '../graph/resolver-map.js';
import type { Principal } from '../identity/principal.js';
import type { StoredRecord } from '../store/stored-record.js';

/** A change as a mutation makes it, without the operation around it: an exercise makes hundreds of thousands. */
export interface DirectChange {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly as: Principal;
  /** The unique parts of the identifiers that come of it. */
  readonly newId: () => string;
}

/** The record that it left, as it is stored, or why it was refused. */
export type DirectAnswer =
  | { readonly record: StoredRecord; readonly refusal: null }
  | { readonly record: null; readonly refusal: Refusal };

type MutationResolver = (
  parent: unknown,
  given: { readonly input: unknown },
  context: GraphContext,
) => Promise<Readonly<Record<string, unknown>> & { readonly userErrors: readonly Refusal[] }>;

/** Runs the very resolver of the mutation, so that every screen, right and rule holds as for any caller. */
export async function changeDirectly(
  resolvers: ResolverMap,
  { mutation, input }: DirectChange,
  context: GraphContext,
): Promise<DirectAnswer> {
  const mutations = resolvers['Mutation'] as Readonly<Record<string, MutationResolver>>;
  const resolver = mutations[mutation];
  if (resolver === undefined) throw new RangeError(`There is no mutation ${mutation}.`);
  const { userErrors, ...payload } = await resolver({}, { input }, context);
  const [refusal] = userErrors;
  if (refusal !== undefined) return { record: null, refusal };
  const [record] = Object.values(payload);
  return { record: record as StoredRecord, refusal: null };
}
