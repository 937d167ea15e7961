import type { Principal } from '../subgraphs/contract/identity/principal.js';
import type { AgencyId, AgencyTypeName } from '../subgraphs/contract/order/agencies.js';
import { agency } from '../subgraphs/contract/order/agencies.js';
import { officer, type Answer, type Stage } from './stage.js';

/** What came back of a change: the record, or why it was refused. */
export interface Changed {
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[] | null;
    readonly currentVersion: number | null;
  }[];
  readonly errors: Answer<unknown>['errors'];
}

const TASK =
  'id title description status dueOn version blockers { kind since owner note } claimedBy verifiedBy completedOn evidenceItems { kind source } timeliness overdue marking { banner } createdAt updatedAt';
const REPORT =
  'id work publicity completedOn version note marking { banner tlp } claimedBy verifiedBy reportedBy evidenceItems { kind } consultations { office requestedOn respondedOn outcome }';
const CONSULTATION =
  'id agency { id } about directive { citation } office verb question state requestedBy { subject agency office } requestedOn requestedAt answeredBy { subject agency office } answeredOn answeredAt latencyDays outcome answer marking { banner tlp } version';
const PROPOSAL =
  'id power office authority subject subjectVersion content reason state proposedBy { subject office } proposedAt lapsesAt confirmedBy { subject office } confirmedAt marking { banner tlp } version';
const ERRORS = 'userErrors { code message field currentVersion }';

/** Changes through the public API, named as the agency's own mutations are. */
export class Mutations {
  constructor(
    private readonly stage: Pick<Stage, 'ask'>,
    readonly agencyId: AgencyId,
    private readonly as: Principal = officer(agencyId),
  ) {}

  createTask(input: Record<string, unknown>, as: Principal = this.as): Promise<Changed> {
    return this.#change('create', 'Task', 'task', TASK, input, as);
  }

  updateTask(input: Record<string, unknown>, as: Principal = this.as): Promise<Changed> {
    return this.#change('update', 'Task', 'task', TASK, input, as);
  }

  report(input: Record<string, unknown>, as: Principal = this.as): Promise<Changed> {
    return this.#change('report', 'Directive', 'report', REPORT, input, as);
  }

  proposeRelease(input: Record<string, unknown>, as: Principal = this.as): Promise<Changed> {
    return this.#change('propose', 'Release', 'proposal', PROPOSAL, input, as);
  }

  endProposal(
    verb: 'confirm' | 'decline' | 'withdraw',
    input: Record<string, unknown>,
    as: Principal = this.as,
  ): Promise<Changed> {
    return this.#change(verb, 'Proposal', 'proposal', PROPOSAL, input, as);
  }

  requestConsultation(input: Record<string, unknown>, as: Principal = this.as): Promise<Changed> {
    return this.#change('request', 'Consultation', 'consultation', CONSULTATION, input, as);
  }

  endConsultation(
    verb: 'answer' | 'withdraw',
    input: Record<string, unknown>,
    as: Principal = this.as,
  ): Promise<Changed> {
    return this.#change(verb, 'Consultation', 'consultation', CONSULTATION, input, as);
  }

  async #change(
    verb: string,
    what: string,
    name: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const type: AgencyTypeName = agency(this.agencyId).typeName;
    const query = `mutation ($input: ${capital(verb)}${type}${what}Input!) {
      payload: ${verb}${type}${what}(input: $input) { record: ${name} { ${fields} } ${ERRORS} }
    }`;
    const { data, errors } = await this.stage.ask<{ payload: Partial<Changed> | null }>(
      query,
      { input },
      as,
    );
    const payload = data?.payload;
    return { record: payload?.record ?? null, userErrors: payload?.userErrors ?? [], errors };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
