import { readFileSync } from 'node:fs';
import { SUPERGRAPH_PATH } from '../supergraph/compose-command.js';
import { SCHEMA_CHANGE_FILES } from '../supergraph/schema-changes/schema-changes-command.js';
import { errorCatalogue } from './error-catalogue.js';
import { REFUSAL_REMEDIES } from './refusal-remedies.js';
import { schemaReference, type ReferenceMember } from './schema-reference.js';

const apiSchema = readFileSync(SCHEMA_CHANGE_FILES.known, 'utf8');
const reference = schemaReference(apiSchema, readFileSync(SUPERGRAPH_PATH, 'utf8'), {
  since: (path) => (path.startsWith('Task') ? '0.1.0' : null),
  deprecatedSince: () => null,
});

function field(type: string, name: string): ReferenceMember {
  const found = reference.get(type)?.members.find((member) => member.name === name);
  if (found === undefined) throw new Error(`No ${type}.${name}`);
  return found;
}

describe('the reference of the schema', () => {
  test('says of a field whose it is, what it takes, which authority it rests on and since when it is there', () => {
    expect(field('FrontierModel', 'designation').owners).toEqual(['NSA']);
    expect(field('FrontierModel', 'earlyAccessWindows').owners).toEqual(['TREASURY']);
    expect(field('Mutation', 'createCISATask').rights).toEqual(['CHANGE_TASK']);
    expect(field('RefusalCode', 'WINDOW_EXCEEDS_30_DAYS').authority).toBe('3(b)(ii)');
    expect(field('Task', 'dueOn')).toMatchObject({ since: '0.1.0', namedType: 'LocalDate' });
    expect(field('Directive', 'dueOn').since).toBeNull();
  });

  test('has a description of each type, field, argument and value', () => {
    const bare: string[] = [];
    for (const { name, description, members } of reference.values()) {
      if (description === '') bare.push(name);
      for (const member of members)
        for (const described of [member, ...member.arguments])
          if (described.description === '') bare.push(`${name}.${member.name} ${described.name}`);
    }
    expect(reference.size).toBeGreaterThan(100);
    expect(bare).toEqual([]);
  });

  test('names an owner for each field of the graph that can be asked for', () => {
    const ownerless = [...reference.values()]
      .filter(({ kind, name }) => kind === 'object' && name !== 'Subscription')
      .flatMap(({ name, members }) =>
        members.filter(({ owners }) => owners.length === 0).map((one) => `${name}.${one.name}`),
      );
    expect(ownerless).toEqual([]);
  });

  test.each([
    ['Query', 'designations', '3(a) (as ModelDesignation)'],
    ['Query', 'enforcementPriorities', '4'],
    ['Query', 'publicCases', '4'],
    ['Query', 'statutes', '4'],
    ['Query', 'clearinghouseCounts', '2(d) (as ClearinghouseCounts)'],
    ['ClearinghouseCase', 'embargo', '2(d) (as Query.clearinghouseCases)'],
    ['CaseEmbargo', 'state', '2(d) (as Query.clearinghouseCases)'],
    ['CreateCISATaskInput', 'title', 'what each Task says in its field “directive”'],
    ['Mutation', 'createCISATask', 'what each Task says in its field “directive”'],
    ['Query', 'events', 'what each Event says in its field “authority”'],
    ['EvidenceItem', 'grade', 'that of the record it is part of'],
    ['PageInfo', 'hasNextPage', 'none: the graph’s own'],
    ['Query', 'viewer', 'none: the graph’s own'],
    ['Query', 'search', 'none: the graph’s own'],
  ])('%s.%s rests on what it cites, else on what its record does: %s', (type, name, authority) => {
    expect(field(type, name).authority).toBe(authority);
  });

  test('nothing can be asked or changed whose authority is not told, but what the graph does for itself', () => {
    const own = ['Query', 'Mutation'].flatMap((type) =>
      (reference.get(type)?.members ?? [])
        .filter(({ authority }) => authority.startsWith('none'))
        .map(({ name }) => name),
    );
    expect(own).toEqual([
      'blockingProblems',
      'node',
      'nodes',
      'search',
      'snapshot',
      'statusHistory',
      'viewer',
    ]);
  });

  test.each([
    ['Query', 'clearinghouseCases', 'as its records'],
    ['Query', 'clearinghouseCase', 'as its record'],
    ['Query', 'referrals', 'as its records'],
    ['Query', 'placements', 'as its records'],
    ['Query', 'earlyAccessWindows', 'as its records'],
    [
      'Query',
      'listedClearinghouseCases',
      'as its records: it counts those that whoever asks may list',
    ],
    ['OMB', 'tasks', 'as its records'],
    ['ClearinghouseCase', 'title', 'as its record'],
    ['CaseTransfer', 'reference', 'as its record'],
    [
      'FrontierModel',
      'developer',
      'as its records: whoever may know of one of them may know of the model',
    ],
    ['Mutation', 'createCISATask', 'as its records'],
    ['CaseFix', 'id', 'as its record'],
    ['OMB', 'blocking', 'as its records'],
    ['Directive', 'evidenceItems', 'public'],
    ['Query', 'directives', 'public'],
    ['Query', 'clearinghouseCounts', 'public'],
    ['ClearinghouseCounts', 'bySector', 'public'],
  ])('the marking of %s.%s is told: %s', (type, name, marking) => {
    expect(field(type, name).marking).toBe(marking);
  });

  test('tells marked records from those that are public', () => {
    expect(reference.get('Task')?.isMarked).toBe(true);
    expect(reference.get('ExecutiveOrder')?.isMarked).toBe(false);
  });
});

test('the catalogue says of each refusal of the schema what it means and what to do, and of no other', () => {
  const { refusals } = errorCatalogue(apiSchema);
  expect(refusals.map(({ code }) => code).toSorted()).toEqual(
    Object.keys(REFUSAL_REMEDIES).toSorted(),
  );
  for (const { meaning, remedy } of refusals) {
    expect(meaning).not.toBe('');
    expect(remedy).not.toBe(meaning);
  }
});
