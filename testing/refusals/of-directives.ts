import { ACTION, Directives, drafter } from '../../subgraphs/cisa/testing/directives.js';
import type { Call, Provocations } from './provocation.js';

const draft = (input: object): Call => ({
  mutation: 'createCISAInstrument',
  input: {
    kind: 'BOD',
    title: 'A directive',
    appliesTo: ['FCEB_AGENCIES'],
    actions: [ACTION],
    ...input,
  },
  as: drafter,
});

/** What CISA refuses of directives. domain.md 4.3. */
export const OF_DIRECTIVES: Provocations = {
  BINDS_NON_FCEB: () => draft({ appliesTo: ['NATIONAL_SECURITY_SYSTEMS'] }),
  NUMBER_INVALID: () => draft({ number: 'BOD 2027-1' }),
  REVOKED_DIRECTIVE_CITED: () => draft({ revokes: ['CISA:instrument:BOD-22-01'] }),
  CONSULTATION_MISSING: async ({ stage }) => {
    const { id, version } = await new Directives(stage).broughtTo('IN_CONSULTATION');
    const input = { id, expectedVersion: version, decision: 'ISSUE', reason: 'It is due.' };
    return { mutation: 'proposeCISAInstrumentDecision', input, as: drafter };
  },
};
