import { stripIgnoredCharacters } from 'graphql';
import type { OperationParams } from '../operations/parse-operation.js';

/** Where the columns of an export are defined. */
export const DEFINITIONS_URL = '/graphql/definitions';
/** The media type of the definitions: metadata of a table, by the W3C's "CSV on the Web". */
export const TABLE_METADATA = 'application/csvm+json';

// What all headers of an answer may take is often 4 or 8 kB in a proxy, and ours take a good part of it.
const LONGEST_LINK = 2_000;

/** The header that leads from a file to the definitions of its columns; none where the operation is too long for one. */
export function definitionsLink({ query, variables, operationName }: OperationParams): {
  readonly link?: string;
} {
  const address = new URLSearchParams({
    query: stripIgnoredCharacters(query),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  const link = `<${DEFINITIONS_URL}?${address.toString()}>; rel="describedby"; type="${TABLE_METADATA}"`;
  return link.length > LONGEST_LINK ? {} : { link };
}
