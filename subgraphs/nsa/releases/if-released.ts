import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { DEVELOPERS_INFORMATION, NSA_ALONE } from '../handling.js';
import { isReleased, type ReleasableField, type ReleasedByField } from './field-release.js';

/**
 * A field of a record that may be known of: for NSA always, for everyone else where that field was
 * released. It is withheld alike whether there is something in it or not.
 */
export function ifReleased<Value>(
  record: ReleasedByField & { readonly _id: string },
  field: ReleasableField,
  value: Value,
  { audiences, disclosure }: Pick<GraphContext, 'audiences' | 'disclosure'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Value | null {
  if (audiences.includes(NSA_ALONE)) {
    disclosure.saw(record._id, DEVELOPERS_INFORMATION);
    return value;
  }
  if (isReleased(record, field)) return value;
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['NOT_RELEASED' as const, 'NSA'];
  disclosure.withheld(redaction({ path, reason, marking: DEVELOPERS_INFORMATION, contactOffice }));
  return null;
}
