import { idOf, leftBy, recordOf, type Changed } from '../../../testing/send-change.js';
import { officer, officerOfOffice } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import type { DesignationFinding } from '../designations/designation-lifecycle.js';
import type { EngagementState } from '../engagements/engagement-lifecycle.js';
import { directorOfNsa, evaluator, FrontierWork, someDeveloper } from './frontier-work.js';

const THRESHOLD =
  'id state version decidedBy versionNumber determinedOn reading consulted supersedes { id } marking { tlp }';
const DESIGNATION =
  'id state version decidedBy finding decidedOn reading consulted threshold { id } frontierModel { id } marking { banner }';
const ASSESSMENT = 'id state version completedOn frontierModel { id }';
const GRANT =
  'id version assessment { id } recipientOrganization recipientKind scope form markingAtShare { banner } authorizingOfficial grantedAt expiresOn revokedAt acknowledgedAt onwardSharing';

/** The offices that 3(a) has consulted on a determination, and somebody who answers for each. */
export const CONSULTED: Readonly<Record<string, Principal>> = {
  NATIONAL_CYBER_DIRECTOR: officerOfOffice('NATIONAL_CYBER_DIRECTOR'),
  APST: officerOfOffice('APST'),
  DIRECTOR_CISA: officer('CISA', 'DIRECTOR_CISA'),
};

/** Steps that lead to a state, each allowed. */
const WAYS: Partial<Readonly<Record<EngagementState, EngagementState>>> = {
  TERMS_AGREED: 'INQUIRY',
  BENCHMARKING: 'TERMS_AGREED',
  DETERMINATION_PENDING: 'BENCHMARKING',
  NOT_COVERED: 'DETERMINATION_PENDING',
  DESIGNATED_COVERED: 'DETERMINATION_PENDING',
  ACCESS_WINDOW_OPEN: 'DESIGNATED_COVERED',
  PARTNER_SELECTION: 'ACCESS_WINDOW_OPEN',
  TRUSTED_PARTNER_EARLY_ACCESS: 'PARTNER_SELECTION',
  CONCLUDED: 'TRUSTED_PARTNER_EARLY_ACCESS',
  EXPIRED: 'ACCESS_WINDOW_OPEN',
  WITHDRAWN: 'INQUIRY',
};

/** What NSA determines, beside the steps of engagements. */
export class Determinations extends FrontierWork {
  draftThreshold(input: Record<string, unknown> = {}, as: Principal = evaluator) {
    const draft = { reading: 'BOTH', ...input };
    const mutation = 'createNSAThresholdDetermination';
    return this.change(mutation, 'thresholdDetermination', THRESHOLD, draft, as);
  }

  stepThreshold(input: Record<string, unknown>, as: Principal = evaluator) {
    const mutation = 'updateNSAThresholdDetermination';
    return this.change(mutation, 'thresholdDetermination', THRESHOLD, input, as);
  }

  proposeThreshold(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.proposal('proposeNSAThreshold', input, as);
  }

  draftDesignation(input: Record<string, unknown>, as: Principal = evaluator) {
    const draft = { reading: 'BOTH', ...input };
    return this.change('createNSADesignation', 'designation', DESIGNATION, draft, as);
  }

  stepDesignation(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.change('updateNSADesignation', 'designation', DESIGNATION, input, as);
  }

  proposeDesignation(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.proposal('proposeNSADesignation', input, as);
  }

  proposeRelease(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.proposal('proposeNSAFieldRelease', input, as);
  }

  confirm(id: unknown, as: Principal = directorOfNsa) {
    const input = { id, expectedVersion: 1 };
    return this.change('confirmNSAProposal', 'proposal', 'id state', input, as);
  }

  beginAssessment(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.change('createNSAAssessment', 'assessment', ASSESSMENT, input, as);
  }

  completeAssessment(input: Record<string, unknown>, as: Principal = evaluator) {
    const step = { state: 'COMPLETED', ...input };
    return this.change('updateNSAAssessment', 'assessment', ASSESSMENT, step, as);
  }

  share(input: Record<string, unknown>, as: Principal = evaluator) {
    const grant = {
      recipientOrganization: 'LAB-TWO',
      recipientKind: 'RESEARCHER',
      scope: 'SUMMARY',
      form: 'ORAL',
      onwardSharing: 'FORBIDDEN',
      ...input,
    };
    return this.change('createNSAShareGrant', 'shareGrant', GRANT, grant, as);
  }

  revoke(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.change('revokeNSAShareGrant', 'shareGrant', GRANT, input, as);
  }

  acknowledge(input: Record<string, unknown>, as: Principal) {
    return this.change('acknowledgeNSAShareGrant', 'shareGrant', GRANT, input, as);
  }

  /** Asks an office about a record, and answers for it. */
  async consult(about: string, office: string): Promise<void> {
    const question = { about, office, verb: 'CONSULTATION', question: 'What do you advise?' };
    const asked = await this.change(
      'requestNSAConsultation',
      'consultation',
      'id version',
      question,
      evaluator,
    );
    const answer = { id: idOf(asked), expectedVersion: 1, outcome: 'NO_COMMENT' };
    const as = CONSULTED[office] ?? evaluator;
    recordOf(await this.change('answerNSAConsultation', 'consultation', 'id', answer, as));
  }

  /** Asks every office that 3(a) names, and answers for each. */
  async consultAll(about: string): Promise<void> {
    await Promise.all(Object.keys(CONSULTED).map((office) => this.consult(about, office)));
  }

  /** The threshold determination in force, by identifier; one is determined where there is none. */
  async thresholdInForce(): Promise<string> {
    const ASK = '{ thresholdDeterminations(first: 100) { nodes { id state } } }';
    interface Seen {
      readonly thresholdDeterminations: {
        readonly nodes: readonly { readonly id: string; readonly state: string }[];
      };
    }
    const { data } = await this.stage.ask<Seen>(ASK, {}, evaluator);
    const found = data?.thresholdDeterminations.nodes.find(({ state }) => state === 'DETERMINED');
    return found?.id ?? this.determinedThreshold();
  }

  /** The identifier of a threshold determination in force, in place of the one before. */
  async determinedThreshold(supersedes: string | null = null): Promise<string> {
    const id = idOf(await this.draftThreshold({ supersedes }));
    await this.consultAll(id);
    recordOf(await this.stepThreshold({ id, expectedVersion: 1, state: 'CONSULTED' }));
    recordOf(await this.confirm(idOf(await this.proposeThreshold({ id, expectedVersion: 2 }))));
    return id;
  }

  /** The identifier of a draft that the offices were consulted on, of the engagement. */
  async consultedDesignation(engagement: string, threshold: string): Promise<string> {
    const id = idOf(await this.draftDesignation({ engagement, threshold }));
    await this.consultAll(id);
    recordOf(await this.stepDesignation({ id, expectedVersion: 1, state: 'CONSULTED' }));
    return id;
  }

  /** The identifier of a designation that the Director of NSA determined. */
  async designated(engagement: string, threshold: string, finding: DesignationFinding) {
    const id = await this.consultedDesignation(engagement, threshold);
    const proposal = await this.proposeDesignation({ id, expectedVersion: 2, finding });
    recordOf(await this.confirm(idOf(proposal)));
    return id;
  }

  /** Proposes and confirms the release of fields. */
  async release(id: string, expectedVersion: number, fields: readonly string[]): Promise<void> {
    const proposal = await this.proposeRelease({ id, expectedVersion, fields });
    recordOf(await this.confirm(idOf(proposal)));
  }

  /** A new engagement brought to a state; its identifier and version. */
  async broughtTo(
    state: EngagementState,
    modelAlias: string,
    threshold: string,
    as: Principal = someDeveloper,
  ): Promise<{ readonly id: string; readonly version: number }> {
    const before = WAYS[state];
    if (before === undefined) return leftBy(await this.begin(modelAlias, as));
    const { id, version } = await this.broughtTo(before, modelAlias, threshold, as);
    if (state === 'NOT_COVERED' || state === 'DESIGNATED_COVERED') {
      await this.designated(id, threshold, state);
      return { id, version: version + 1 };
    }
    return leftBy(await this.step(id, version, state, as));
  }

  private proposal(
    mutation: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const asked = { reason: 'It is due.', ...input };
    return this.change(mutation, 'proposal', 'id state office', asked, as);
  }
}
