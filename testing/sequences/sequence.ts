import { calendarDateInNewYork } from '../../subgraphs/contract/dates/calendar-date.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { Stage } from '../stage.js';
import { apiMutations, kindNamed, type ApiMutation } from './api-mutations.js';
import { Draw } from './draw.js';
import type { History } from './history.js';
import { KIND_OF_FIELD } from './circumstances.js';
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
  defensiveProgram: /^createCISADefensiveProgram$/,
  accessProgram: /^createCISAAccessProgram$/,
  modelOffer: /^(create|submit)CISAModelOffer$/,
  trustedPartner: /^(create|submit)CISATrustedPartner$/,
  requiredAction: /^createCISARequiredAction$/,
};

/** The kinds of record that each mutation names. */
const NAMED_BY = new Map(
  MUTATIONS.map((mutation) => {
    const named = Object.entries(mutation.sample).map(
      ([field, value]) => kindNamed(value) ?? KIND_OF_FIELD[field] ?? '',
    );
    return [mutation, named] as const;
  }),
);

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
  readonly known: KnownRecords;
  readonly calls: Called[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly history: History,
    /** Where most of the calls go. */
    private readonly focus: readonly SubgraphName[],
  ) {
    this.known = new KnownRecords(history);
  }

  /** Takes what was made before the calls for its own. */
  async begin(): Promise<void> {
    for (const event of await this.history.readAll()) this.known.learn(event);
  }

  async call(seed: number): Promise<void> {
    const draw = new Draw(seed);
    // Now and then days go by, for windows, embargoes and proposals to end.
    if (draw.chance(0.01)) this.stage.clock.advance(draw.of([1, 3, 12]) * DAY_MS);
    const mutation = this.#mutation(draw);
    const today = calendarDateInNewYork(this.stage.clock.now());
    const fresh = () => (numbers += 1);
    const { input, target } = inputOf(mutation, { draw, known: this.known, today, fresh });
    const as = callerOf(mutation, draw, target?.stored ?? {});
    interface Data {
      readonly payload: { readonly userErrors: readonly { readonly code: string }[] } | null;
    }
    const { data, errors } = await this.stage.ask<Data>(mutation.text, { input }, as);
    const code = data?.payload?.userErrors[0]?.code ?? null;
    this.calls.push({ mutation: mutation.name, as: `${as.role} ${as.subject}`, input, code });
    if (errors !== undefined || data?.payload == null) {
      throw new Error(`An exception is a bug: ${JSON.stringify(errors)}`);
    }
    if (code !== null) return this.history.hasNothingNew(mutation.subgraph);
    for (const event of await this.history.read(mutation.subgraph)) this.known.learn(event);
  }

  /** Mostly one that goes on with what is there; else any of those near, or of all. */
  #mutation(draw: Draw): ApiMutation {
    const { kinds } = this.known;
    const near = MUTATIONS.filter(({ subgraph }) => this.focus.includes(subgraph));
    // Now and then of what is not there.
    const there = near.filter(({ sample }) => {
      const kind = kindNamed(sample['id']);
      return kind === null || kinds.includes(kind) || draw.chance(0.05);
    });
    if (kinds.length > 0 && draw.chance(0.6)) {
      const kind = draw.of(kinds);
      const onward = there.filter((mutation) => NAMED_BY.get(mutation)?.includes(kind));
      if (onward.length > 0) return this.#firstOf(draw.of(onward), 3);
    }
    return this.#firstOf(draw.of(draw.chance(0.9) ? there : MUTATIONS), 3);
  }

  /** A mutation, or the one that makes what it names and nobody made yet. */
  #firstOf(mutation: ApiMutation, depth: number): ApiMutation {
    for (const value of Object.values(mutation.sample)) {
      const kind = kindNamed(value);
      const maker = kind === null || this.known.kinds.includes(kind) ? undefined : MAKERS[kind];
      const found =
        maker &&
        MUTATIONS.find(({ name, agency }) => maker.test(name) && agency === mutation.agency);
      if (found !== undefined && found !== mutation && depth > 0)
        return this.#firstOf(found, depth - 1);
    }
    return mutation;
  }
}
