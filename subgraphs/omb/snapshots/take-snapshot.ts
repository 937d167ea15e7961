import { createHash } from 'node:crypto';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { canonicalJson } from '../../contract/events/canonical-json.js';
import { inputError } from '../../contract/graph/input-error.js';
import type { Redaction } from '../../contract/markings/redaction.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { QuerySnapshotArgs } from '../generated/resolver-types.js';
import type { OmbContext } from '../omb-context.js';
import { requireSettled } from './require-settled.js';
import { snapshotQuery } from './snapshot-query.js';

/** What a query said at a moment. */
export interface Snapshot {
  readonly id: string;
  readonly asOf: Date;
  readonly queryHash: string;
  readonly sha256: string;
  readonly marking: MarkingRecord;
  /** What in the answer is null though it has a value, with its place in `data`. */
  readonly redactions: readonly (Omit<Redaction, 'path'> & { readonly path: string })[];
  readonly data: Record<string, unknown>;
}

/** Asks a query about a moment, and hashes what it says. Keeps nothing: whoever asks again gets the same. */
export async function takeSnapshot(
  { query: text, variables, asOf }: QuerySnapshotArgs,
  context: OmbContext,
  schema: GraphQLSchema,
): Promise<Snapshot> {
  const query = snapshotQuery(text, schema);
  await requireSettled(asOf, context);
  const own = { ...variables, asOf: asOf.toISOString() };
  const { result, disclosure } = await context.run({ query, variables: own });
  context.disclosure.absorb(disclosure);
  requireAnswer(result);
  const queryHash = sha256Of(`${query}\n${canonicalJson(own)}`);
  const data = JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>;
  return {
    id: `EO14409:snapshot:${queryHash.slice(0, 32)}@${asOf.toISOString()}`,
    asOf,
    queryHash,
    sha256: sha256Of(canonicalJson(data)),
    marking: disclosure.marking,
    redactions: disclosure.redactions.map(({ path, ...rest }) => ({
      ...rest,
      path: path.join('.'),
    })),
    data,
  };
}

/** Says why a query has no answer, where that is the asker's doing; a fault of ours is masked like any other. */
function requireAnswer({ errors = [], data }: ExecutionResult): void {
  const [error] = errors;
  if (error === undefined && data != null) return;
  if (error === undefined || error.extensions['code'] !== 'BAD_USER_INPUT') {
    throw new Error('The query of a snapshot failed', { cause: error });
  }
  throw inputError('SNAPSHOT_OPERATION_UNFIT', `"query" cannot be cited: ${error.message}`);
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
