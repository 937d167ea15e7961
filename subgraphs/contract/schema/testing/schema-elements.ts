import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type StringValueNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** Anything in a schema that has a name and can have a description. */
export interface SchemaElement {
  /** Where it stands, such as `Query.directive.citation`. */
  readonly path: string;
  readonly name: string;
  readonly description: string | null;
}

/** A type with fields, or an extension of one. */
export type FieldsNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

type NamedDefinition = Extract<ASTNode, { description?: StringValueNode }> & {
  readonly name: NameNode;
};

function isDefinition(node: ASTNode): node is NamedDefinition {
  const { name } = node as Partial<NamedDefinition>;
  return name !== undefined && /Definition$/.test(node.kind);
}

/** An extension names what it extends; the description stands where the type is defined. */
function isExtension(node: ASTNode): node is TypeExtensionNode {
  return /TypeExtension$/.test(node.kind);
}

/** Every element that a schema defines. */
export function elementsOf(schema: DocumentNode): readonly SchemaElement[] {
  const elements: SchemaElement[] = [];
  const names: string[] = [];
  visit(schema, {
    enter(node) {
      if (!isDefinition(node) && !isExtension(node)) return;
      const { value: name } = node.name;
      names.push(name);
      if (isExtension(node)) return;
      const description = node.description?.value ?? null;
      elements.push({ path: names.join('.'), name, description });
    },
    leave(node) {
      if (isDefinition(node) || isExtension(node)) names.pop();
    },
  });
  return elements;
}

/** Every type with fields, definitions and extensions of the same type together. */
export function fieldsByType(
  schema: DocumentNode,
): ReadonlyMap<string, readonly FieldDefinitionNode[]> {
  const fields = new Map<string, FieldDefinitionNode[]>();
  for (const node of fieldsNodes(schema)) {
    const known = fields.get(node.name.value) ?? [];
    fields.set(node.name.value, [...known, ...(node.fields ?? [])]);
  }
  return fields;
}

/** The types with fields, as they stand in the document. */
export function fieldsNodes(schema: DocumentNode): readonly FieldsNode[] {
  return schema.definitions.filter(
    (node): node is FieldsNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
}

/** The name of the type, without its lists and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Whether the type is a list, null or not. */
export function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}

/** Whether the type can be null, and if it is a list, each of its entries too. */
export function isNullableThroughout(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return false;
  return type.kind === Kind.NAMED_TYPE || isNullableThroughout(type.type);
}
