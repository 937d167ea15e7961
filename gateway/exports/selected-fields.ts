import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isUnionType,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is selected of one type. */
export interface Part {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/** A field of an answer: everything that the document selects under one name of the answer. */
export interface SelectedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The type that it was selected of; the first where it was of several. */
  readonly parent: GraphQLCompositeType;
  readonly nodes: readonly FieldNode[];
  /** What is selected beneath it; empty where it has no fields. */
  readonly parts: readonly Part[];
}

/** A document with the values of its variables, in which selections are looked up. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** The fields of an answer's object by name, in order: out of fragments, without what a directive leaves out. */
export function selectedFields(
  selecting: Selecting,
  parts: readonly Part[],
): readonly SelectedField[] {
  const found = new Map<string, SelectedField>();
  for (const part of parts) addPart(selecting, part, found);
  return [...found.values()];
}

function addPart(
  selecting: Selecting,
  { type, selectionSet }: Part,
  found: Map<string, SelectedField>,
): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selection, selecting.variables)) continue;
    if (selection.kind === Kind.FIELD) addField(type, selection, found);
    else addPart(selecting, partOf(selecting, type, selection), found);
  }
}

function addField(
  parent: GraphQLCompositeType,
  node: FieldNode,
  found: Map<string, SelectedField>,
): void {
  const key = (node.alias ?? node.name).value;
  const definition = definitionOf(parent, node.name.value);
  const type = getNamedType(definition.type);
  const { selectionSet } = node;
  const parts = isCompositeType(type) && selectionSet !== undefined ? [{ type, selectionSet }] : [];
  const known = found.get(key);
  found.set(
    key,
    known === undefined
      ? { key, definition, parent, nodes: [node], parts }
      : { ...known, nodes: [...known.nodes, node], parts: [...known.parts, ...parts] },
  );
}

function definitionOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const definition = isUnionType(parent) ? undefined : parent.getFields()[name];
  if (definition === undefined) throw new Error(`A valid document selects no ${name} here`);
  return definition;
}

function partOf(
  { schema, document }: Selecting,
  type: GraphQLCompositeType,
  selection: Exclude<SelectionNode, FieldNode>,
): Part {
  const source =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : fragmentOf(document, selection.name.value);
  const { typeCondition, selectionSet } = source;
  const narrowed = typeCondition === undefined ? type : typeFromAST(schema, typeCondition);
  return { type: isCompositeType(narrowed) ? narrowed : type, selectionSet };
}

function fragmentOf({ definitions }: DocumentNode, name: string): FragmentDefinitionNode {
  const fragment = definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (fragment?.kind === Kind.FRAGMENT_DEFINITION) return fragment;
  throw new Error(`A valid document has a fragment ${name}`);
}

function isIncluded(selection: SelectionNode, variables: Record<string, unknown>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
