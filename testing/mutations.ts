import type { Principal } from '../subgraphs/contract/identity/principal.js';
import type { AgencyId } from '../subgraphs/contract/order/agencies.js';
import { agency, subgraphOf } from '../subgraphs/contract/order/agencies.js';
import { sendChange, type Changed } from './send-change.js';
import { officer, type Stage } from './stage.js';

const TASK =
  'id title description status dueOn version blockers { kind since owner note } claimedBy verifiedBy completedOn evidenceItems { kind source } timeliness overdue marking { banner } createdAt updatedAt';
const REPORT =
  'id work publicity completedOn version note marking { banner tlp } claimedBy verifiedBy reportedBy evidenceItems { kind } consultations { office requestedOn respondedOn outcome }';
const CONSULTATION =
  'id agency { id } about directive { citation } office verb question state requestedBy { subject agency office } requestedOn requestedAt answeredBy { subject agency office } answeredOn answeredAt latencyDays outcome answer marking { banner tlp } version';
const PROPOSAL =
  'id power office authority subject subjectVersion content reason state proposedBy { subject office } proposedAt lapsesAt confirmedBy { subject office } confirmedAt marking { banner tlp } version';

/** Changes through the public API, named as the agency's own mutations are. */
export class Mutations {
  constructor(
    private readonly stage: Stage,
    readonly agencyId: AgencyId,
    private readonly as: Principal = officer(agencyId),
    /** Where changes are sent past the gateway: to the own port of the agency's subgraph. */
    private readonly way: 'through the gateway' | 'at its own port' = 'through the gateway',
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

  #change(
    verb: string,
    what: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const mutation = `${verb}${agency(this.agencyId).typeName}${what}`;
    const ownPortOf = this.way === 'at its own port' ? subgraphOf(this.agencyId) : undefined;
    return sendChange(this.stage, { mutation, record, fields, input, as, ownPortOf });
  }
}
