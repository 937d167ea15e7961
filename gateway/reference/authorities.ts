import { getNamedType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { agreedAuthority, type Authority } from './authority.js';
import { citedAuthorities } from './cited-authorities.js';
import { foundByType } from './found-by-type.js';
import { isReadable, isRecord, recordBehind } from './record-of.js';
import { rootTypes, usesOf, type RootField } from './schema-uses.js';

/** What has a description and, where it is a field, a type. */
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type?: unknown;
}

/** What the graph needs for itself: nothing in the order is behind it. */
const GRAPHS_OWN: ReadonlySet<string> = new Set([
  'Node',
  'PageInfo',
  'Search',
  'SearchHit',
  'SortDirection',
  'Spending',
  'UserError',
  'Viewer',
]);
// Fields in which a record says by itself what it rests on, the most exact first.
const SAYS_ITSELF = ['authority', 'directive', 'citation'];

/** Answers on what a member of a type rests: its own citation, else that of the record it is of. */
export function authoritiesOf(
  schema: GraphQLSchema,
): (typeName: string, member: Described) => Authority {
  const uses = usesOf(schema);
  const roots = rootTypes(schema);
  const { settled, ofType } = foundByType<Authority | null>(find, null);
  return ofMember;

  function ofMember(typeName: string, member: Described): Authority {
    const citations = citedAuthorities(member.description);
    if (citations.length > 0) return { kind: 'CITED', citations, as: null };
    const field = roots.get(typeName)?.getFields()[member.name];
    const name = field === undefined ? typeName : getNamedType(field.type).name;
    return settled(name) ?? { kind: 'NONE' };
  }

  /** Null where nothing is said, and while it is being found out. */
  function find(name: string): Authority | null {
    const type = schema.getType(name);
    if (type === undefined) return null;
    const { description } = type;
    if (GRAPHS_OWN.has(name) || roots.has(name)) return { kind: 'NONE' };
    const citations = citedAuthorities(description);
    if (citations.length > 0) return { kind: 'CITED', citations, as: name };
    const behind = recordBehind(type);
    if (behind !== type) return ofType(behind.name);
    // Whatever refers to a record says little about it; a part has nothing but what it is part of.
    return isRecord(type)
      ? (ofQueries(type) ??
          saidByItself(type) ??
          ofInterfaces(type) ??
          ofOrder(type) ??
          ofUses(type))
      : (saidByItself(type) ?? ofInterfaces(type) ?? ofUses(type) ?? ofOrder(type));
  }

  /** As what records are asked for, where that is one thing. */
  function ofQueries(type: GraphQLNamedType): Authority | null {
    const asked = uses(type.name).rootFields.filter(
      ({ root }) => root === schema.getQueryType()?.name,
    );
    const cited = agreedAuthority(asked.map(citedByRootField));
    return cited?.kind === 'CITED' ? cited : null;
  }

  function ofInterfaces(type: GraphQLNamedType): Authority | null {
    if (!isReadable(type)) return null;
    const others = type.getInterfaces().filter(({ name }) => !GRAPHS_OWN.has(name));
    return agreedAuthority(others.map(({ name }) => ofType(name)));
  }

  /** A part rests on what its records rest on, an input on what it is given for. */
  function ofUses(type: GraphQLNamedType): Authority | null {
    const { types, rootFields } = uses(type.name);
    const asked = rootFields.map(
      (one) => citedByRootField(one) ?? ofType(getNamedType(one.field.type).name),
    );
    return agreedAuthority([...[...types].map(ofType), ...asked]);
  }
}

function citedByRootField({ root, field }: RootField): Authority | null {
  const citations = citedAuthorities(field.description);
  return citations.length === 0 ? null : { kind: 'CITED', citations, as: `${root}.${field.name}` };
}

function saidByItself(type: GraphQLNamedType): Authority | null {
  if (!isReadable(type)) return null;
  const by = SAYS_ITSELF.find((name) => name in type.getFields());
  return by === undefined ? null : { kind: 'NAMED', by, of: type.name };
}

/** What the order speaks of without a number, such as an office that it names. */
function ofOrder({ description }: GraphQLNamedType): Authority | null {
  if (!/\bthe order\b/i.test(description ?? '')) return null;
  return { kind: 'CITED', citations: ['Executive Order 14409'], as: null };
}
