import { idOf, recordOf, sendChange, type Changed } from '../../../testing/send-change.js';
import { decider, officer, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { DEVELOPER_STEPS, type EngagementState } from '../engagements/engagement-lifecycle.js';

const ENGAGEMENT =
  'id state version developer developerUei modelAlias frontierModel { id } steps { state on } evaluationAccess { from until } accessSessions marking { banner tlp }';

/** What a developer says of itself, so that whatever hides the developer is seen to hide it too. */
export const SOME_UEI = 'LABXEXAMPLE1';

/** Somebody of a developer. */
export function developer(organization: string): Principal {
  return {
    ...publicPrincipal,
    kind: 'PERSON',
    role: 'developer',
    subject: `developer-${organization}`,
    organization,
  };
}

export const evaluator = officer('NSA', 'AI Security Center');
export const directorOfNsa = decider('NSA', 'DIRECTOR_NSA');
export const someDeveloper = developer('LAB-ONE');

/** NSA's own changes, through the public API or at the subgraph's own port. */
export class FrontierWork {
  constructor(
    protected readonly stage: Stage,
    private readonly ownPortOf?: 'nsa',
  ) {}

  begin(modelAlias: string, as: Principal = someDeveloper, more: Record<string, unknown> = {}) {
    const input = { modelAlias, developerUei: SOME_UEI, ...more };
    return this.change('createNSAEngagement', 'engagement', ENGAGEMENT, input, as);
  }

  developerStep(input: Record<string, unknown>, as: Principal = someDeveloper) {
    return this.change('submitNSAEngagementStep', 'engagement', ENGAGEMENT, input, as);
  }

  nsaStep(input: Record<string, unknown>, as: Principal = evaluator) {
    return this.change('updateNSAEngagement', 'engagement', ENGAGEMENT, input, as);
  }

  giveAccess(input: Record<string, unknown>, as: Principal = someDeveloper) {
    return this.change('reportNSAEvaluationAccess', 'engagement', ENGAGEMENT, input, as);
  }

  withdraw(input: Record<string, unknown>, as: Principal = someDeveloper) {
    return this.change('withdrawNSAEngagement', 'engagement', ENGAGEMENT, input, as);
  }

  /** A step by whoever takes it. */
  step(id: string, expectedVersion: number, state: EngagementState, as: Principal = someDeveloper) {
    if (state === 'WITHDRAWN') return this.withdraw({ id, expectedVersion }, as);
    const isDevelopers = DEVELOPER_STEPS.some((own) => own === state);
    return isDevelopers
      ? this.developerStep({ id, expectedVersion, state }, as)
      : this.nsaStep({ id, expectedVersion, state });
  }

  /** The identifier of a new engagement. */
  async begun(modelAlias: string, as: Principal = someDeveloper) {
    return idOf(await this.begin(modelAlias, as));
  }

  /** The identifier of the model of a new engagement. */
  async begunModel(modelAlias: string, as: Principal = someDeveloper) {
    const { id, frontierModel } = recordOf(await this.begin(modelAlias, as));
    return { engagement: String(id), model: (frontierModel as { readonly id: string }).id };
  }

  protected change(
    mutation: string,
    record: string,
    fields: string,
    input: Readonly<Record<string, unknown>>,
    as: Principal,
  ): Promise<Changed> {
    const { stage, ownPortOf } = this;
    return sendChange(stage, { mutation, record, fields, input, as, ownPortOf });
  }
}
