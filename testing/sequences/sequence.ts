import { calendarDateInNewYork } from '../../subgraphs/contract/dates/calendar-date.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { Stage } from '../stage.js';
import { apiMutations, kindNamed, type ApiMutation } from './api-mutations.js';
import { Draw } from './draw.js';
import type { History } from './history.js';
import { inputOf } from './input-of.js';
import { KnownRecords } from './known-records.js';
import { callerOf } from './people.js';

const DAY_MS = 86_400_000;
const MUTATIONS = apiMutations();
/** Which mutations make a record of a kind that others name. */
const MAKERS: Readonly<Record<string, RegExp>> = {
  task: /^create\w+Task$/,
  proposal: /^propose/,
  consultation: /^request\w+Consultation$/,
  clearinghouseCase: /^submitTreasuryCase$/,
  scanDeclaration: /^submitTreasuryScan/,
  earlyAccessAgreement: /^createTreasuryEarlyAccessAgreement$/,
  earlyAccessWindow: /^createTreasuryEarlyAccessWindow$/,
  engagement: /^createNSAEngagement$/,
  thresholdDetermination: /^createNSAThreshold/,
  designation: /^createNSADesignation$/,
  assessment: /^createNSAAssessment$/,
  shareGrant: /^createNSAShareGrant$/,
  enforcementPriority: /^createDOJEnforcementPriority$/,
  referral: /^submitDOJReferral$/,
  publicCase: /^createDOJPublicCase$/,
  grantProgram: /^createOMBGrantProgram$/,
  grantDetermination: /^createOMBGrantDetermination$/,
  hiringPathway: /^createOPMHiringPathway$/,
  hiringCounts: /^createOPMHiringPathway$/,
  placement: /^createOPMPlacement$/,
  instrument: /^createCISAInstrument$/,
  requiredAction: /^createCISARequiredAction$/,
};

/** What a call came to. */
export interface Called {
  readonly mutation: string;
  readonly as: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The code that refused it; null where it was carried out. */
  readonly code: string | null;
}

let numbers = 0;

/** One sequence of calls, all over the graph: each follows from its number and from what was called before. */
export class Sequence {
  readonly known = new KnownRecords();
  readonly calls: Called[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly history: History,
    /** Where most of the calls go. */
    private readonly focus: readonly SubgraphName[],
  ) {}

  async call(seed: number): Promise<void> {
    const draw = new Draw(seed);
    // Now and then days go by, for windows, embargoes and proposals to end.
    if (draw.chance(0.01)) this.stage.clock.advance(draw.of([1, 3, 12]) * DAY_MS);
    const mutation = this.#mutation(draw);
    const today = calendarDateInNewYork(this.stage.clock.now());
    const fresh = () => (numbers += 1);
    const { input, target } = inputOf(mutation, { draw, known: this.known, today, fresh });
    const office = target?.said['office'];
    const as = callerOf(mutation, draw, typeof office === 'string' ? office : null);
    interface Data {
      readonly payload: {
        readonly record: Readonly<Record<string, unknown>> | null;
        readonly userErrors: readonly {
          readonly code: string;
          readonly currentVersion: number | null;
        }[];
      } | null;
    }
    const { data, errors } = await this.stage.ask<Data>(mutation.text, { input }, as);
    const [refusal] = data?.payload?.userErrors ?? [];
    const record = data?.payload?.record ?? null;
    const code = refusal?.code ?? (record === null ? 'NO_ANSWER' : null);
    this.calls.push({ mutation: mutation.name, as: `${as.role} ${as.subject}`, input, code });
    if (errors !== undefined || code === 'NO_ANSWER') {
      throw new Error(`An exception is a bug: ${JSON.stringify(errors)}`);
    }
    if (record !== null) this.known.learn(record);
    if (refusal?.currentVersion != null) this.known.correct(input['id'], refusal.currentVersion);
    if (code !== null) await this.history.hasNothingNew(mutation.subgraph);
    else await this.history.read(mutation.subgraph);
  }

  #mutation(draw: Draw): ApiMutation {
    const near = MUTATIONS.filter(({ subgraph }) => this.focus.includes(subgraph));
    const drawn = draw.of(draw.chance(0.85) ? near : MUTATIONS);
    return this.#firstOf(drawn, 3);
  }

  /** A mutation, or the one that makes what it names and nobody made yet. */
  #firstOf(mutation: ApiMutation, depth: number): ApiMutation {
    for (const value of Object.values(mutation.sample)) {
      const kind = kindNamed(value);
      const maker = kind === null || this.known.has(kind) ? undefined : MAKERS[kind];
      const found =
        maker &&
        MUTATIONS.find(({ name, agency }) => maker.test(name) && agency === mutation.agency);
      if (found !== undefined && found !== mutation && depth > 0)
        return this.#firstOf(found, depth - 1);
    }
    return mutation;
  }
}
