import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { inputError } from '../../contract/graph/input-error.js';
import { firstFieldOfNow } from './first-field-of-now.js';

/** The longest text of a query that can be cited. */
export const LONGEST_QUERY = 10_000;

/** A query whose every field is answered as of one moment, in a form that does not depend on its blanks. */
export function snapshotQuery(text: string, schema: GraphQLSchema): string {
  if (text.length > LONGEST_QUERY) unfit(`it has more than ${LONGEST_QUERY} characters`);
  const document = parseOrRefuse(text);
  const operation = onlyQuery(document);
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) unfit('a fragment stands at its root');
    if (!isAboutTheMoment(selection)) {
      unfit(`"${selection.name.value}" at its root is not given asOf: $asOf`);
    }
  }
  const ofNow = firstFieldOfNow(schema, document);
  if (ofNow !== null) {
    unfit(
      `"${ofNow}" is answered of now, not as of the moment; leave it out, and ask for it apart`,
    );
  }
  return stripIgnoredCharacters(print(document));
}

function onlyQuery(document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) unfit('it is not one operation');
  if (operation.operation !== OperationTypeNode.QUERY) unfit('it is no query');
  return operation;
}

function parseOrRefuse(text: string) {
  try {
    return parse(text);
  } catch {
    return unfit('it is not GraphQL');
  }
}

function isAboutTheMoment({ arguments: given = [] }: FieldNode): boolean {
  return given.some(
    ({ name, value }) =>
      name.value === 'asOf' && value.kind === Kind.VARIABLE && value.name.value === 'asOf',
  );
}

function unfit(why: string): never {
  throw inputError('SNAPSHOT_OPERATION_UNFIT', `"query" cannot be cited: ${why}.`);
}
