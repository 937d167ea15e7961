import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit, type FieldDefinitionNode } from 'graphql';
import { subgraphSdl } from '../graph/subgraph-sdl.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';
import { SUBGRAPH_NAMES } from '../transport/local-urls.js';
import { printRights } from './print-rights.js';
import { ACTIONS, may } from './rights.js';
import { policiesOf } from './testing/policies-of.js';

const SUBGRAPHS = join(import.meta.dirname, '..', '..');
const officer: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  role: 'officer',
  agency: 'TREASURY',
  clearance: 'CUI',
};

test('the table in docs/security.md is what the policy says', () => {
  const page = readFileSync(join(SUBGRAPHS, '..', 'docs', 'security.md'), 'utf8');
  expect(page).toContain(printRights());
});

describe.each(SUBGRAPH_NAMES)('in the schema of %s', (name) => {
  const fields: { readonly type: string; readonly field: FieldDefinitionNode }[] = [];
  visit(parse(subgraphSdl(name, join(SUBGRAPHS, name))), {
    ObjectTypeDefinition: ({ name: { value: type }, fields: own = [] }) =>
      void fields.push(...own.map((field) => ({ type, field }))),
  });
  const guarded = fields.filter(
    ({ type, field }) => type === 'Mutation' || policiesOf(field).length > 0,
  );

  test('every change, and nothing that the public may do, names a right and asks for a sign-in', () => {
    expect(guarded.filter(({ type }) => type === 'Mutation').length).toBeGreaterThanOrEqual(3);
    for (const { field } of guarded) {
      expect(field.directives?.map((directive) => directive.name.value)).toContain('authenticated');
      expect(policiesOf(field)).toHaveLength(1);
    }
  });

  test('every right that is named is one of the policy: closed to the public, open to the agency', () => {
    for (const { field } of guarded) {
      const action = ACTIONS.find((known) => policiesOf(field).includes(known));
      if (action === undefined) throw new Error(`${field.name.value}: ${policiesOf(field).join()}`);
      expect(may(publicPrincipal, action, 'TREASURY')).toBe(false);
      expect(may(officer, action, 'TREASURY')).toBe(true);
      expect(may(officer, action, 'DOJ')).toBe(false);
    }
  });
});
