import { readFileSync } from 'node:fs';
import { SUPERGRAPH_PATH } from '../supergraph/compose-command.js';
import { SCHEMA_CHANGE_FILES } from '../supergraph/schema-changes/schema-changes-command.js';
import { errorCatalogue } from './error-catalogue.js';
import { REFUSAL_REMEDIES } from './refusal-remedies.js';
import { schemaReference, type ReferenceMember } from './schema-reference.js';

const apiSchema = readFileSync(SCHEMA_CHANGE_FILES.known, 'utf8');
const reference = schemaReference(apiSchema, readFileSync(SUPERGRAPH_PATH, 'utf8'), (path) =>
  path.startsWith('Task') ? '0.1.0' : null,
);

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
    expect(field('RefusalCode', 'WINDOW_EXCEEDS_30_DAYS').authorities).toEqual(['3(b)(ii)']);
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
