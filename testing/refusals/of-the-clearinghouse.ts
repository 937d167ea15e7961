import { CaseInHand } from '../../subgraphs/treasury/testing/case-in-hand.js';
import {
  Clearinghouse,
  clerk,
  memberOf,
  report,
  reporter,
} from '../../subgraphs/treasury/testing/clearinghouse.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { Stage } from '../stage.js';
import type { Call, Provocations } from './provocation.js';

const VENDOR = 'Example Vendor';

/** A case with a vendor that signed an embargo, where it is proposed or in force. */
async function underEmbargo(stage: Stage): Promise<CaseInHand> {
  const inHand = await CaseInHand.of(new Clearinghouse(stage));
  await inHand.invite(VENDOR);
  await inHand.coordinate();
  await inHand.propose('2026-12-31');
  await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  await inHand.must('updateTreasuryEmbargo', { decision: 'ACCEPT' }, clerk);
  return inHand;
}

const of = (inHand: CaseInHand, mutation: string, input: object, as: Principal = clerk): Call => ({
  mutation,
  input: { id: inHand.id, expectedVersion: inHand.record['version'], ...input },
  as,
});

/** What the clearinghouse refuses. domain.md 4.1. */
export const OF_THE_CLEARINGHOUSE: Provocations = {
  EMBARGO_ACTIVE: async ({ stage }) => {
    const inHand = await underEmbargo(stage);
    const fixes = [await inHand.fixedBy(VENDOR)];
    return of(inHand, 'createTreasuryDistribution', { fixes, channel: 'ADVISORY' });
  },
  NOT_PARTICIPANT: async ({ stage }) => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage));
    await inHand.invite(VENDOR);
    await inHand.coordinate();
    const fixes = [await inHand.fixedBy(VENDOR)];
    const input = { fixes, channel: 'PORTAL', audience: ['Stranger'] };
    return of(inHand, 'createTreasuryDistribution', input);
  },
  DUPLICATE_CYCLE: async ({ stage }) => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage));
    return of(inHand, 'updateTreasuryCase', { state: 'DUPLICATE', duplicateOf: inHand.id });
  },
  CONSENT_REQUIRED: async ({ stage }) => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage));
    await inHand.invite(VENDOR);
    await inHand.propose('2026-12-31');
    return of(inHand, 'updateTreasuryEmbargo', { decision: 'ACCEPT' });
  },
  SCAN_WINDOW_CONFLICT: async ({ stage }) => {
    const at = new Clearinghouse(stage);
    const scope = [{ kind: 'CIDR', value: '198.51.100.0/24' }];
    await at.declared({ scope }, memberOf('Other Scanner'));
    const id = await at.declared({ scope });
    const input = { id, expectedVersion: 1, state: 'DECONFLICTED' };
    return { mutation: 'updateTreasuryScanDeclaration', input, as: clerk };
  },
  EXPLOIT_CONTENT_FORBIDDEN: () => ({
    mutation: 'submitTreasuryCase',
    input: report({
      summary: 'from pwn import *',
    }),
    as: reporter,
  }),
  VENDOR_STATUS_NOT_YOURS: async ({ stage }) => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage));
    await inHand.invite(VENDOR);
    const verdict = { vendor: VENDOR, verdict: 'NOT_AFFECTED' };
    return of(inHand, 'updateTreasuryVendorStatus', verdict);
  },
};
