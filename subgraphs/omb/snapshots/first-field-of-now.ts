import {
  BREAK,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { isAnsweredAsOf } from './answered-as-of.js';

/**
 * The path of the first field that is not answered as of a moment; null where every field is. Each
 * fragment is looked at once, wherever it is spread: its path begins with its own name.
 */
export function firstFieldOfNow(schema: GraphQLSchema, document: DocumentNode): string | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node, _key, _parent, _path, ancestors) {
        const field = node.name.value;
        // What a thing is does not change.
        if (field === '__typename') return undefined;
        if (isAnsweredAsOf(types.getParentType()?.name ?? '', field)) return undefined;
        found = [...ancestors.flatMap(namesAbove), field].join('.');
        return BREAK;
      },
    }),
  );
  return found;
}

function namesAbove(ancestor: ASTNode | readonly ASTNode[]): readonly string[] {
  if (!('kind' in ancestor)) return [];
  if (ancestor.kind === Kind.FIELD) return [ancestor.name.value];
  return ancestor.kind === Kind.FRAGMENT_DEFINITION ? [`...${ancestor.name.value}`] : [];
}
