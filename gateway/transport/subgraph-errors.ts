import type { GraphQLFormattedError } from 'graphql';
import { ASSERTION_REFUSED } from '../../subgraphs/contract/identity/assertion.js';

// What a subgraph says when it, or our fetch, is at fault: nothing that whoever asked could act on.
const UNEXPECTED: ReadonlySet<string> = new Set([
  ASSERTION_REFUSED,
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_ERROR',
  'INTERNAL_SERVER_ERROR',
]);

const CODE = /^[A-Z][A-Z0-9_]{2,63}$/;

// Members that servers add for their developers.
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  'debug',
  'exception',
  'http',
  'originalError',
  'serviceName',
  'stack',
  'stacktrace',
]);

/** The code of an error that the agency meant to be read, or null when it is to be masked. */
export function expectedCode({ extensions }: GraphQLFormattedError): string | null {
  const code = extensions?.['code'];
  if (typeof code !== 'string' || !CODE.test(code) || UNEXPECTED.has(code)) return null;
  return code;
}

/** The extensions of such an error that may be read outside. */
export function shownExtensions({ extensions }: GraphQLFormattedError): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(extensions ?? {}).filter(([name]) => !NEVER_SHOWN.has(name)),
  );
}
