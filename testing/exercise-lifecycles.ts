import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import { INSTRUMENT_TRANSITIONS } from '../subgraphs/cisa/binding-operational-directives/instrument-lifecycle.js';
import { OFFER_TRANSITIONS } from '../subgraphs/cisa/model-offers/offer-lifecycle.js';
import { PROGRAM_TRANSITIONS } from '../subgraphs/cisa/programs/program-lifecycle.js';
import { REQUIRED_ACTION_TRANSITIONS } from '../subgraphs/cisa/required-actions/required-action-lifecycle.js';
import { PARTNER_TRANSITIONS } from '../subgraphs/cisa/trusted-partners/partner-lifecycle.js';
import { CONSULTATION_TRANSITIONS } from '../subgraphs/contract/consultations/consultation-lifecycle.js';
import { WORK_TRANSITIONS } from '../subgraphs/contract/order/work-state.js';
import { PRIORITY_TRANSITIONS } from '../subgraphs/doj/enforcement-priorities/priority-lifecycle.js';
import { REFERRAL_TRANSITIONS } from '../subgraphs/doj/referrals/referral-lifecycle.js';
import { ASSESSMENT_TRANSITIONS } from '../subgraphs/nsa/assessments/assessment-record.js';
import { DESIGNATION_TRANSITIONS } from '../subgraphs/nsa/designations/designation-lifecycle.js';
import { ENGAGEMENT_TRANSITIONS } from '../subgraphs/nsa/engagements/engagement-lifecycle.js';
import { THRESHOLD_TRANSITIONS } from '../subgraphs/nsa/threshold-determinations/threshold-lifecycle.js';
import { DETERMINATION_TRANSITIONS } from '../subgraphs/omb/grants/determination-lifecycle.js';
import { PATHWAY_TRANSITIONS } from '../subgraphs/opm/hiring-pathways/pathway-lifecycle.js';
import { CASE_TRANSITIONS } from '../subgraphs/treasury/cases/case-lifecycle.js';
import { AGREEMENT_TRANSITIONS } from '../subgraphs/treasury/early-access/agreement-lifecycle.js';
import { SCAN_TRANSITIONS } from '../subgraphs/treasury/scan-declarations/scan-lifecycle.js';

/** A kind of record with the table of its states, and where its records are. */
export interface KindWithStates {
  readonly subgraph: SubgraphName;
  readonly kind: string;
  readonly collection: string;
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly field?: string;
  /** States in which no record can stand beside others that do. */
  readonly passing?: readonly string[];
}

const of = (
  subgraph: SubgraphName,
  kind: string,
  transitions: KindWithStates['transitions'],
  more: Partial<KindWithStates> = {},
): KindWithStates => ({ subgraph, kind, transitions, collection: `${kind}s`, ...more });

/** Every kind of record that goes through states, at the agency where an exercise has it. */
export const KINDS_WITH_STATES: readonly KindWithStates[] = [
  of('treasury', 'task', WORK_TRANSITIONS, { field: 'status' }),
  of('treasury', 'consultation', CONSULTATION_TRANSITIONS),
  of('treasury', 'clearinghouseCase', CASE_TRANSITIONS),
  of('treasury', 'scanDeclaration', SCAN_TRANSITIONS),
  of('treasury', 'earlyAccessAgreement', AGREEMENT_TRANSITIONS),
  of('nsa', 'engagement', ENGAGEMENT_TRANSITIONS),
  // One draft at a time takes the place of what is determined.
  of('nsa', 'thresholdDetermination', THRESHOLD_TRANSITIONS, { passing: ['CONSULTED'] }),
  of('nsa', 'designation', DESIGNATION_TRANSITIONS),
  of('nsa', 'assessment', ASSESSMENT_TRANSITIONS),
  of('cisa', 'instrument', INSTRUMENT_TRANSITIONS),
  of('cisa', 'requiredAction', REQUIRED_ACTION_TRANSITIONS),
  of('cisa', 'defensiveProgram', PROGRAM_TRANSITIONS),
  of('cisa', 'accessProgram', PROGRAM_TRANSITIONS),
  of('cisa', 'trustedPartner', PARTNER_TRANSITIONS),
  of('cisa', 'modelOffer', OFFER_TRANSITIONS),
  of('omb', 'grantDetermination', DETERMINATION_TRANSITIONS),
  of('opm', 'hiringPathway', PATHWAY_TRANSITIONS),
  of('doj', 'enforcementPriority', PRIORITY_TRANSITIONS, { collection: 'enforcementPriorities' }),
  of('doj', 'referral', REFERRAL_TRANSITIONS),
];
