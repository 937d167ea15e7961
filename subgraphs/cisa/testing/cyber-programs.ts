import { leftBy, sendChange, type Changed } from '../../../testing/send-change.js';
import { officer, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

const PROGRAM =
  'id state version title runBy steps { state on } evidenceItems { grade source } marking { banner tlp }';
const DEFENSIVE = `${PROGRAM} effort isExpanded baseline { asOf measures { name atBaseline present } }`;
const ACCESS = `${PROGRAM} tools { kind name provider } beneficiaries { beneficiaryClass isNamedInOrder description sector }`;
const MUTUAL =
  'id state version developer proposedBy developerAgreed governmentAgreed frontierModel { id } steps { state on } marking { banner tlp }';
const PARTNER = `${MUTUAL} organization sector purposes accessTo { modelVersion on }`;
const OFFER = `${MUTUAL} accessProgram { id }`;

export const DEVELOPER = 'LAB-ONE';
export const planner = officer('CISA', 'Capacity Building');

/** Somebody of an organization outside of government. */
export function memberOf(
  organization: string,
  role: 'developer' | 'operator' = 'developer',
): Principal {
  const subject = `${role} of ${organization}`;
  return { ...publicPrincipal, kind: 'PERSON', role, subject, organization };
}
export const developer = memberOf(DEVELOPER);
export const rival = memberOf('LAB-TWO');
export const PARTNER_ORGANIZATION = 'Example Hospital Group';
export const partnersPeople = memberOf(PARTNER_ORGANIZATION, 'operator');

const SOURCE = {
  kind: 'AGENCY_CLAIM',
  statement: 'EXERCISE: The program is planned.',
  source: 'EXERCISE',
};

/** A program as CISA may record it. */
export function defensiveProgram(input: Record<string, unknown> = {}) {
  return {
    title: 'EXERCISE: Shared triage',
    description: 'Sorts the findings of AI-enabled scanners.',
    runBy: 'CISA',
    effort: 'ESTABLISH',
    enhances: ['Scanners of source code'],
    evidence: [SOURCE],
    ...input,
  };
}

/** A program as CISA may record it. */
export function accessProgram(input: Record<string, unknown> = {}) {
  return {
    title: 'EXERCISE: Tools for small hospitals',
    description: 'Gives access to scanners.',
    runBy: 'CISA',
    beneficiaries: [
      { beneficiaryClass: 'RURAL_HOSPITALS', sector: 'HEALTHCARE_AND_PUBLIC_HEALTH' },
    ],
    tools: [{ kind: 'SERVICE', name: 'Vulnerability scanning', provider: 'CISA' }],
    evidence: [SOURCE],
    ...input,
  };
}

/** A partner as either side may propose it. */
export function partner(frontierModel: string, input: Record<string, unknown> = {}) {
  return {
    frontierModel,
    organization: PARTNER_ORGANIZATION,
    sector: 'HEALTHCARE_AND_PUBLIC_HEALTH',
    purposes: ['CRITICAL_INFRASTRUCTURE_CYBERSECURITY'],
    ...input,
  };
}

type Input = Readonly<Record<string, unknown>>;

/** CISA's changes under 2(c)(ii), 2(c)(iii) and 3(b)(iii), through the public API or at its own port. */
export class CyberPrograms {
  constructor(
    private readonly stage: Stage,
    private readonly ownPortOf?: 'cisa',
  ) {}

  defensive(verb: 'create' | 'update', input: Input, as: Principal = planner) {
    return this.change(`${verb}CISADefensiveProgram`, 'defensiveProgram', DEFENSIVE, input, as);
  }

  access(verb: 'create' | 'update', input: Input, as: Principal = planner) {
    return this.change(`${verb}CISAAccessProgram`, 'accessProgram', ACCESS, input, as);
  }

  /** A change of a trusted partner, by whoever's side the verb is. */
  partner(verb: MutualVerb, input: Input, as: Principal = sideOf(verb)) {
    return this.change(`${verb}CISATrustedPartner`, 'trustedPartner', PARTNER, input, as);
  }

  /** Access to a version of the model; where none is named, to one that the record did not name before. */
  beginAccess(input: Input, as: Principal = developer) {
    const ofVersion = { modelVersion: String(input['expectedVersion']), ...input };
    return this.change('reportCISATrustedPartnerAccess', 'trustedPartner', PARTNER, ofVersion, as);
  }

  /** A change of an offer of a model, by whoever's side the verb is. */
  offer(verb: MutualVerb, input: Input, as: Principal = sideOf(verb)) {
    return this.change(`${verb}CISAModelOffer`, 'modelOffer', OFFER, input, as);
  }

  /** An access program in operation; its identifier. */
  async running(input: Input = {}): Promise<string> {
    const { id } = leftBy(await this.access('create', accessProgram(input)));
    await this.access('update', { id, expectedVersion: 1, state: 'UNDER_WAY' });
    return leftBy(await this.access('update', { id, expectedVersion: 2, state: 'IN_OPERATION' }))
      .id;
  }

  private change(
    mutation: string,
    record: string,
    fields: string,
    input: Input,
    as: Principal,
  ): Promise<Changed> {
    const { stage, ownPortOf } = this;
    return sendChange(stage, { mutation, record, fields, input, as, ownPortOf });
  }
}

/** `create` and `update` are the Government's, the others the developer's. */
type MutualVerb = 'create' | 'update' | 'submit' | 'confirm' | 'withdraw';

function sideOf(verb: MutualVerb): Principal {
  return verb === 'create' || verb === 'update' ? planner : developer;
}
