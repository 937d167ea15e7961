import {
  OperationTypeNode,
  getNullableType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { connectionTypeOf } from './connection-type.js';
import { NotExportable } from './not-exportable.js';
import { selectedFields, type SelectedField, type Selecting } from './selected-fields.js';

/** The one list of an operation that can be exported. */
export interface ExportedList {
  readonly connection: SelectedField;
  /** The names that lead to it in the answer, its own last. */
  readonly path: readonly string[];
  /** Where its rows are: its `nodes`, or its `edges`. */
  readonly rows: SelectedField;
}

const ONE_LIST =
  'An export has the rows of one list that comes in pages, such as "query OverdueTasks { tasks(filter: { overdue: true }) { nodes { title dueOn } } }".';

/** Finds the list whose rows are exported; throws `NotExportable` where it is not one list, and nothing else. */
export function exportedList(
  selecting: Selecting,
  operation: OperationDefinitionNode,
): ExportedList {
  const root = selecting.schema.getRootType(operation.operation);
  if (operation.operation !== OperationTypeNode.QUERY || root == null) {
    throw new NotExportable(`${ONE_LIST} A ${operation.operation} has none.`);
  }
  const { selectionSet } = operation;
  const { lists, others } = look(
    selecting,
    selectedFields(selecting, [{ type: root, selectionSet }]),
  );
  const [list, ...more] = lists;
  if (list === undefined) throw new NotExportable(`${ONE_LIST} Here is none${beneath(others)}.`);
  if (more.length > 0) {
    const names = lists.map(({ path }) => path.join('.')).join(', ');
    throw new NotExportable(`${ONE_LIST} Here are several: ${names}. Export each by itself.`);
  }
  if (others.length > 0) {
    const names = others.map((path) => path.join('.')).join(', ');
    throw new NotExportable(
      `${ONE_LIST} What else is selected would be lost, so take it out: ${names}.`,
    );
  }
  return { ...list, rows: rowsOf(selecting, list) };
}

type FoundList = Omit<ExportedList, 'rows'>;
interface Found {
  readonly lists: readonly FoundList[];
  readonly others: readonly (readonly string[])[];
}

function look(
  selecting: Selecting,
  fields: readonly SelectedField[],
  path: readonly string[] = [],
): Found {
  const found = fields
    .filter(({ definition }) => definition.name !== '__typename')
    .map((field) => lookAt(selecting, field, [...path, field.key]));
  return {
    lists: found.flatMap(({ lists }) => lists),
    others: found.flatMap(({ others }) => others),
  };
}

function lookAt(selecting: Selecting, field: SelectedField, path: readonly string[]): Found {
  const { type } = field.definition;
  if (connectionTypeOf(type) !== null) return { lists: [{ connection: field, path }], others: [] };
  // A page beneath a list would be a list for each of its elements.
  if (field.parts.length === 0 || isListType(getNullableType(type))) {
    return { lists: [], others: [path] };
  }
  return look(selecting, selectedFields(selecting, field.parts), path);
}

/** The list's own fields beside its rows, such as `totalCount`, are of the page and left out. */
function rowsOf(selecting: Selecting, { connection, path }: FoundList): SelectedField {
  const rows = selectedFields(selecting, connection.parts).filter(({ definition }) =>
    isListType(getNullableType(definition.type)),
  );
  const [one, ...more] = rows;
  if (one !== undefined && more.length === 0) return one;
  const name = path.join('.');
  throw new NotExportable(
    one === undefined
      ? `Select the rows of ${name}: "nodes", with their fields.`
      : `The rows of ${name} are selected twice: leave one of ${rows.map(({ key }) => key).join(' and ')}.`,
  );
}

function beneath(others: readonly (readonly string[])[]): string {
  const names = others.map((path) => path.join('.')).join(', ');
  return names === '' ? '' : `, but ${names}; a list beneath a list is not followed page by page`;
}
