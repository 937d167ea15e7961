import {
  GraphQLError,
  getArgumentValues,
  getOperationAST,
  print,
  separateOperations,
  type GraphQLSchema,
} from 'graphql';
import type { GraphRequest } from '../graphql-server.js';
import {
  coerceVariables,
  parseOperation,
  refusedOperation,
  type OperationParams,
  type RefusedOperation,
} from '../operations/parse-operation.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { columnsOf, type Column } from './columns.js';
import { exportedList } from './exported-list.js';
import { AFTER_VARIABLE, askForPages } from './every-page.js';
import { NotExportable } from './not-exportable.js';
import type { RowsPlace } from './read-page.js';
import type { SelectedField, Selecting } from './selected-fields.js';

/** An export as it can be run. */
export interface PreparedExport {
  readonly kind: 'EXPORT';
  /** Of the file, without an ending: the operation's own, else the list's. */
  readonly name: string;
  /** What the list is, as the schema says. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly place: RowsPlace;
  /** Where the client wants to begin; null for the beginning. */
  readonly after: string | null;
  /** What answers the page behind a place. */
  readonly pageAfter: (after: string | null) => GraphRequest;
}

/** Makes an export of an operation, or says why there is none. */
export function prepareExport(
  schema: GraphQLSchema,
  params: OperationParams,
): PreparedExport | RefusedOperation {
  const parsed = parseOperation(schema, params);
  if (parsed.kind === 'REFUSED') return parsed;
  const { operation } = parsed;
  const coerced = coerceVariables(schema, operation, params.variables ?? {});
  if (coerced.kind === 'REFUSED') return coerced;
  const { values: variables } = coerced;
  const operationName = operation.name?.value;
  const document = separateOperations(parsed.document)[operationName ?? ''] ?? parsed.document;
  try {
    const { connection, path } = exportedList({ schema, document, variables }, operation);
    const paged = askForPages(schema, document, connection.nodes);
    const selecting: Selecting = { schema, document: paged, variables };
    const { rows } = exportedList(selecting, getOperationAST(paged) ?? operation);
    const query = print(paged);
    return {
      kind: 'EXPORT',
      name: operationName ?? connection.key,
      description: connection.definition.description ?? '',
      columns: columnsOf(selecting, rows.parts),
      place: { path, rows: rows.key },
      after: afterOf(connection, variables),
      pageAfter: (after) => ({
        query,
        operationName,
        variables: { ...params.variables, [AFTER_VARIABLE]: after },
      }),
    };
  } catch (error) {
    if (!(error instanceof NotExportable)) throw error;
    return refusedOperation(ERROR_CODES.NOT_EXPORTABLE, [new GraphQLError(error.message)]);
  }
}

function afterOf(
  { definition, nodes: [node] }: SelectedField,
  variables: Record<string, unknown>,
): string | null {
  if (node === undefined) return null;
  const { after } = getArgumentValues(definition, node, variables);
  return typeof after === 'string' ? after : null;
}
