import type { SubgraphName } from '../../contract/order/agencies.js';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../contract/transport/subgraph-request.js';

/** What NSA tells of models and CISA of their partners and of timelines when Treasury asks, as a test sets it. */
export class ToldFacts {
  readonly #designations = new Map<string, Readonly<Record<string, unknown>>>();
  readonly #versionsOfPartners = new Map<string, readonly string[]>();
  readonly #timelines = new Map<string, Readonly<Record<string, unknown>>>();
  /** Whether the lines to both are cut. */
  isCut = false;
  /** What was asked of CISA. */
  readonly asked: Readonly<Record<string, unknown>>[] = [];

  /** NSA designated a model of a developer. */
  designate(frontierModel: string, developer: string, input: Record<string, unknown> = {}): void {
    const designation = { state: 'DESIGNATED_COVERED', withdrawn: false, developer, version: 7 };
    this.#designations.set(frontierModel, { ...designation, ...input });
  }

  /** CISA says that trusted partners have access to versions of a model. */
  giveToPartners(frontierModel: string, versions: readonly string[]): void {
    this.#versionsOfPartners.set(frontierModel, versions);
  }

  /** How soon a vulnerability has to be remediated; by no identifier, one that the catalogs do not have. */
  setTimeline(
    cveId: string,
    outcome: string,
    dueInDays: number | null,
    dueOn: string | null,
  ): void {
    this.#timelines.set(cveId, { outcome, dueInDays, dueOn, ruleVersion: '1.0.0' });
  }

  /** For `openStage`: everything else that is asked goes its way. */
  readonly lineTo = (name: SubgraphName, way: SubgraphTransport): SubgraphTransport => ({
    send: async (request, limits) => {
      const { query, variables = {} } = request;
      if (!/designationFact|trustedPartnersFact|AskTimeline/.test(query)) {
        return way.send(request, limits);
      }
      if (this.isCut) throw new SubgraphUnavailable(name, 'UNREACHABLE');
      if (query.includes('trustedPartnersFact')) {
        const versions = this.#versionsOfPartners.get(String(variables['frontierModel']));
        const partners = versions && { versionsWithAccess: versions, version: 4 };
        return { data: { partners: partners ?? null } };
      }
      if (query.includes('designationFact')) {
        const designation = this.#designations.get(String(variables['frontierModel'])) ?? null;
        return { data: { designation } };
      }
      this.asked.push(variables);
      const timeline = this.#timelines.get(String(variables['cveId']));
      const otherwise = this.#timelines.get('') ?? null;
      const known = variables['isKnown'] === true ? { known: timeline ? { timeline } : null } : {};
      return { data: { ...known, otherwise } };
    },
    close: () => way.close(),
  });
}
