import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit, type FieldDefinitionNode } from 'graphql';
import { subgraphSdl } from '../graph/subgraph-sdl.js';
import { factsPrincipal, publicPrincipal, type Principal } from '../identity/principal.js';
import { SUBGRAPH_NAMES } from '../transport/local-urls.js';
import { printPower } from '../powers/print-powers.js';
import { releaseDecision } from '../powers/release-decision.js';
import { printRights } from './print-rights.js';
import { ACTIONS, may, OFFICE_ASKED, type Action } from './rights.js';
import { policiesOf } from './testing/policies-of.js';

const SUBGRAPHS = join(import.meta.dirname, '..', '..');
/** Somebody who may use every right there is at one agency. */
const decider: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  role: 'decider',
  agency: 'TREASURY',
  office: 'SECRETARY_OF_THE_TREASURY',
  clearance: 'CUI',
};

/** Somebody of an organization outside of government. */
const vendor: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  role: 'developer',
  organization: 'Example Organization',
};
const OF_ORGANIZATIONS: readonly Action[] = ['TAKE_PART', 'WORK_ON_CASE', 'STATE_VENDOR_STATUS'];
const OF_BOTH: readonly Action[] = ['REPORT_CASE', 'DECLARE_SCAN'];

test('the table in docs/security.md is what the policy says', () => {
  const page = readFileSync(join(SUBGRAPHS, '..', 'docs', 'security.md'), 'utf8');
  expect(page).toContain(printRights());
});

test('every named power of every agency is in docs/security.md, with its offices and its authority', () => {
  const page = readFileSync(join(SUBGRAPHS, '..', 'docs', 'security.md'), 'utf8');
  expect(page).toContain(printPower(releaseDecision));
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
      const isOfOrganizations = OF_ORGANIZATIONS.includes(action);
      // Facts are told to subgraphs, and an organization answers for itself.
      const others = ['ASK_FACTS', 'ASK_AS_CO_LEAD', ...OF_ORGANIZATIONS];
      expect(may(decider, action, 'TREASURY')).toBe(!others.includes(action));
      const ofOfficeAsked = { ...decider, agency: null, office: OFFICE_ASKED };
      expect(may(ofOfficeAsked, action, 'DOJ')).toBe(action === 'ANSWER_CONSULTATION');
      expect(may(factsPrincipal('TREASURY'), action, 'DOJ')).toBe(action.startsWith('ASK_'));
      expect(may(vendor, action, 'TREASURY')).toBe(isOfOrganizations || OF_BOTH.includes(action));
      // A referral is of one's own agency, to another; so is a scan that one declares, and an office's answer.
      const ofOthers = ['SUBMIT_REFERRAL', 'DECLARE_SCAN', 'ANSWER_CONSULTATION'];
      expect(may(decider, action, 'DOJ')).toBe(ofOthers.includes(action));
    }
  });
});
