import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { foundByType } from './found-by-type.js';
import { isReadable, isRecord, recordBehind } from './record-of.js';
import { rootTypes, usesOf } from './schema-uses.js';

// What has no marking of its own and yet is no more public than what it is made of.
const AS_WHAT_IS_BEHIND: Readonly<Record<string, string>> = {
  AgencyTaskCounts: 'as its records: it counts the tasks that whoever asks may see',
  BlockingProblem: 'as its records: it names what whoever asks may see',
  DirectiveTaskCounts: 'as its records: it counts the tasks that whoever asks may see',
  Feed: 'as its records: for whoever may read the whole log',
  FrontierModel: 'as its records: whoever may know of one of them may know of the model',
  ListedClearinghouseCases: 'as its records: it counts those that whoever asks may list',
  Node: 'as its records',
  OverdueClearinghouseCases: 'as its records: it counts those that whoever asks may list',
  Searchable: 'as its records',
  SearchHit: 'as its records',
  StatusSummary: 'as its records: it counts the tasks that whoever asks may see',
  Viewer: 'told to whoever asks, of themselves',
};

const ITS_RECORD = 'as its record';
const ITS_RECORDS = 'as its records';
const PUBLIC = 'public';

/** Answers how what a field gives is marked: as each record says, or public where none does. */
export function markingsOf(
  schema: GraphQLSchema,
): (typeName: string, field: GraphQLField<unknown, unknown>) => string {
  const uses = usesOf(schema);
  const roots = rootTypes(schema);
  const query = schema.getQueryType()?.name;
  const { settled, ofType } = foundByType(find, PUBLIC);
  return (typeName, { type }) => {
    const given = getNamedType(type);
    const record = recordBehind(given);
    if (isMarked(record.name)) {
      const isOfMarked = isMarked(typeName) || (roots.has(typeName) && record === given);
      return isOfMarked ? ITS_RECORD : ITS_RECORDS;
    }
    // A list tells as much as what is in it, a part as much as what it is part of.
    const ofGiven = record === given ? AS_WHAT_IS_BEHIND[record.name] : settled(given.name);
    if (roots.has(typeName)) return ofGiven ?? PUBLIC;
    const ofParent = settled(typeName);
    return ofParent === PUBLIC ? (ofGiven ?? PUBLIC) : ofParent;
  };

  function isMarked(name: string): boolean {
    const type = schema.getType(name);
    return type !== undefined && isReadable(type) && 'marking' in type.getFields();
  }

  /** A record goes by itself, a part and what only they lead to by the records that have it. */
  function find(name: string): string {
    const type = schema.getType(name);
    if (type === undefined) return PUBLIC;
    if (isMarked(name)) return ITS_RECORD;
    const behind = AS_WHAT_IS_BEHIND[name];
    if (behind !== undefined) return behind;
    const record = recordBehind(type);
    if (record !== type) {
      const ofRecord = ofType(record.name);
      return ofRecord === ITS_RECORD ? ITS_RECORDS : ofRecord;
    }
    const { types, rootFields } = uses(name);
    if (isRecord(type) && rootFields.some(({ root }) => root === query)) return PUBLIC;
    const others = [...types].map(ofType).filter((marking) => marking !== PUBLIC);
    return others.length === 0
      ? PUBLIC
      : (others.find((one) => one !== ITS_RECORDS) ?? ITS_RECORDS);
  }
}
