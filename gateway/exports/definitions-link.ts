import { stripIgnoredCharacters } from 'graphql';
import type { OperationParams } from '../operations/parse-operation.js';
import type { KeptOperations } from './kept-operations.js';

/** Where the columns of an export are defined. */
export const DEFINITIONS_URL = '/graphql/definitions';
/** The media type of the definitions: metadata of a table, by the W3C's "CSV on the Web". */
export const TABLE_METADATA = 'application/csvm+json';

// What all headers of an answer may take is often 4 or 8 kB in a proxy, and ours take a good part of it.
const LONGEST_LINK = 2_000;

/**
 * The header that leads from a file to the definitions of its columns. Its address has the operation in
 * it, so that it holds for good; one that is too long for a header is kept here for a while instead.
 */
export function definitionsLink(
  operation: OperationParams,
  kept: KeptOperations,
): { readonly link: string } {
  const { query, variables, operationName } = operation;
  const address = new URLSearchParams({
    query: stripIgnoredCharacters(query),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  const link = linkTo(`${DEFINITIONS_URL}?${address.toString()}`);
  if (link.length <= LONGEST_LINK) return { link };
  return { link: linkTo(`${DEFINITIONS_URL}/${kept.keep(operation)}`) };
}

function linkTo(address: string): string {
  return `<${address}>; rel="describedby"; type="${TABLE_METADATA}"`;
}
