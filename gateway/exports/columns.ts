import { getNullableType, isListType, type GraphQLCompositeType, type GraphQLField } from 'graphql';
import { selectedFields, type Part, type Selecting } from './selected-fields.js';

/** A column of an export: a field that every row has, at whatever depth. */
export interface Column {
  /** The names that lead to it from the row; with dots between they are the column's own. */
  readonly path: readonly string[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLCompositeType;
  /** True where a cell holds a list, written as JSON. */
  readonly isList: boolean;
}

/** The columns of what is selected of a row, in the order of the selection. */
export function columnsOf(
  selecting: Selecting,
  parts: readonly Part[],
  path: readonly string[] = [],
): readonly Column[] {
  return selectedFields(selecting, parts).flatMap(({ key, definition, parent, parts: beneath }) => {
    const place = [...path, key];
    const isList = isListType(getNullableType(definition.type));
    if (isList || beneath.length === 0) return [{ path: place, definition, parent, isList }];
    return columnsOf(selecting, beneath, place);
  });
}

/** The name of a column. */
export function columnName({ path }: Pick<Column, 'path'>): string {
  return path.join('.');
}

/** True for the column that says whether a list within a row goes on behind what the cell holds. */
export function saysWhetherListGoesOn({ definition, parent }: Column): boolean {
  return definition.name === 'hasNextPage' && parent.name === 'PageInfo';
}
