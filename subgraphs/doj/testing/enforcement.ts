import { idOf, sendChange } from '../../../testing/send-change.js';
import { decider, officer, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import type { AgencyId } from '../../contract/order/agencies.js';

const REFERRAL =
  'id state version submittedOn receivedOn component declination sealedDocket sourceCaseRef outcome publicCase { id } submittedBy';
const PUBLIC_CASE =
  'id docketNumber state predicate outcome resolvedOn quarter cveIds pressReleaseUrl presumption version marking { banner } statutes { id } district { name } evidenceItems { source }';
const PRIORITY =
  'id title text state issuedOn version marking { banner tlp } supersedes { id } statutes { id }';

export const prosecutor = officer('DOJ', 'Criminal Division');
export const attorneyGeneral = decider('DOJ', 'ATTORNEY_GENERAL');

/** A referral as an agency may submit it. */
export function referralInput(input: Record<string, unknown> = {}) {
  return {
    statutes: ['18 USC 1030'],
    aiUse: ['INSTRUMENT_OF_ACCESS'],
    predicate: ['ILLEGAL_ACCESS'],
    target: 'PUBLIC',
    district: 'NYSD',
    basis: 'OWN_INQUIRY',
    ...input,
  };
}

/** A public case as DOJ may record it. */
export function publicCaseInput(docketNumber: string, input: Record<string, unknown> = {}) {
  return {
    docketNumber,
    district: 'NYSD',
    statutes: ['18 USC 1030'],
    aiUse: ['INSTRUMENT_OF_ACCESS'],
    predicate: ['ILLEGAL_ACCESS'],
    target: 'PRIVATE',
    filedOn: '2026-11-21',
    evidence: [
      { kind: 'PRIMARY_DOCUMENT', statement: 'The docket', source: 'Public docket of the court' },
    ],
    ...input,
  };
}

/** DOJ's own changes, through the public API or at the subgraph's own port. */
export class Enforcement {
  constructor(
    private readonly stage: Stage,
    private readonly way: 'ask' | 'askSubgraph' = 'ask',
  ) {}

  submit(input: Record<string, unknown> = {}, as: Principal = officer('TREASURY')) {
    return this.change('submitDOJReferral', 'referral', REFERRAL, referralInput(input), as);
  }

  updateReferral(input: Record<string, unknown>, as: Principal = prosecutor) {
    return this.change('updateDOJReferral', 'referral', REFERRAL, input, as);
  }

  createCase(input: Record<string, unknown>, as: Principal = prosecutor) {
    return this.change('createDOJPublicCase', 'publicCase', PUBLIC_CASE, input, as);
  }

  updateCase(input: Record<string, unknown>, as: Principal = prosecutor) {
    return this.change('updateDOJPublicCase', 'publicCase', PUBLIC_CASE, input, as);
  }

  createPriority(input: Record<string, unknown> = {}, as: Principal = prosecutor) {
    const draft = {
      title: 'Intrusions by means of AI',
      text: 'Intrusions in which AI was the instrument come first.',
      statutes: ['18 USC 1030'],
      aiUse: ['INSTRUMENT_OF_ACCESS'],
      ...input,
    };
    const name = 'createDOJEnforcementPriority';
    return this.change(name, 'enforcementPriority', PRIORITY, draft, as);
  }

  updatePriority(input: Record<string, unknown>, as: Principal = prosecutor) {
    const name = 'updateDOJEnforcementPriority';
    return this.change(name, 'enforcementPriority', PRIORITY, input, as);
  }

  proposeDecision(input: Record<string, unknown>, as: Principal = prosecutor) {
    const asked = { reason: 'It is time.', ...input };
    return this.change('proposeDOJPriorityDecision', 'proposal', 'id state office', asked, as);
  }

  confirm(id: unknown, as: Principal = attorneyGeneral) {
    const input = { id, expectedVersion: 1 };
    return this.change('confirmDOJProposal', 'proposal', 'id state', input, as);
  }

  /** The identifier of a new referral. */
  async submitted(input: Record<string, unknown> = {}, by: AgencyId = 'TREASURY') {
    return idOf(await this.submit(input, officer(by)));
  }

  /** The identifier of a new public case. */
  async charged(docketNumber: string, input: Record<string, unknown> = {}) {
    return idOf(await this.createCase(publicCaseInput(docketNumber, input)));
  }

  /** The identifier of a new draft. */
  async draft(input: Record<string, unknown> = {}) {
    return idOf(await this.createPriority(input));
  }

  /** Proposes and confirms a decision of the Attorney General. */
  async decide(id: string, expectedVersion: number, decision: string): Promise<void> {
    const proposal = idOf(await this.proposeDecision({ id, expectedVersion, decision }));
    idOf(await this.confirm(proposal));
  }

  /** The identifier of a priority that was issued. */
  async issuedPriority(input: Record<string, unknown> = {}) {
    const id = await this.draft(input);
    await this.decide(id, 1, 'ISSUE');
    return id;
  }

  /** Sends a change; an outage is no answer that a test of the workflows expects. */
  private async change(
    mutation: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ) {
    const ownPortOf = this.way === 'askSubgraph' ? 'doj' : undefined;
    const change = { mutation, record, fields, input, as, ownPortOf } as const;
    const changed = await sendChange(this.stage, change);
    if (changed.errors !== undefined) throw new Error(JSON.stringify(changed.errors));
    return { ...changed, codes: changed.userErrors.map(({ code }) => code) };
  }
}
