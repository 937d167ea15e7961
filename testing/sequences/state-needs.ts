import { AVAILABLE, RELEVANT } from '../../subgraphs/omb/testing/grants.js';
import { PLAN } from '../../subgraphs/opm/testing/workforce.js';
import { SSVC } from '../../subgraphs/treasury/testing/clearinghouse.js';

const EVIDENCE = [
  { kind: 'PRIMARY_DOCUMENT', statement: 'The form.', source: 'The agency', date: '2026-10-01' },
];

/** A reference to a record of a kind, for the sequence to fill in. */
export const ref = (kind: string) => `ANY:${kind}:never`;

/** What each state takes beside it, by the kind of record. */
export const STATE_NEEDS: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
> = {
  task: {
    BLOCKED: { blockers: [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }] },
    VERIFIED_COMPLETE: { evidence: EVIDENCE },
  },
  clearinghouseCase: {
    PRIORITIZED: { ssvc: SSVC },
    DUPLICATE: { duplicateOf: ref('clearinghouseCase') },
    TRANSFERRED: { transferTo: 'Example Coordinator' },
  },
  grantDetermination: {
    AVAILABILITY_FOUND: { availability: AVAILABLE },
    RELEVANCE_FOUND: { relevance: RELEVANT },
    DIRECTED: { opportunity: { number: 'NSF-26-1', issuedBy: 'NSF', postedOn: '2026-11-20' } },
    AWARDED: { awards: ['2600001'] },
    SUPERSEDED: { supersededBy: ref('grantDetermination') },
  },
  referral: {
    DECLINED: { declination: 'INCOMPLETE' },
    RETURNED: { declination: 'INCOMPLETE' },
    CHARGED: { publicCase: ref('publicCase') },
  },
  hiringPathway: { PROPOSED: PLAN },
  scanDeclaration: {
    ACTIVE: { resolution: { kind: 'SCANNERS_AGREED', note: 'Both scan.' } },
  },
};
