import type { SubgraphName } from '../../contract/order/agencies.js';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../contract/transport/subgraph-request.js';

type Fact = Readonly<Record<string, unknown>>;

/** What NSA tells of designations and the Treasury of early access when CISA asks them, as a test sets it. */
export class ToldFacts {
  readonly #designations = new Map<string, Fact>();
  readonly #earlyAccess = new Map<string, Fact>();
  #models = 0;
  /** Whether the lines to both are cut. */
  isCut = false;

  /** The identifier of another model of a developer that NSA designated. */
  designated(developer: string, more: Fact = {}): string {
    const model = `NSA:frontierModel:${(this.#models += 1)}`;
    this.tell(model, developer, more);
    return model;
  }

  /** The same, of one that the Government has had early access to, in versions 1 to 5. */
  opened(developer: string): string {
    const model = this.designated(developer);
    this.hadWindows(model, ['1', '2', '3', '4', '5']);
    return model;
  }

  /** What NSA tells of a model. */
  tell(model: string, developer: string, more: Fact = {}): void {
    const designation = { state: 'DESIGNATED_COVERED', withdrawn: false, developer, version: 7 };
    this.#designations.set(model, { ...designation, ...more });
  }

  /** What the Treasury tells of early access to a model: windows under all six protections, of these versions, that are over. */
  hadWindows(model: string, modelVersions: readonly string[], more: Fact = {}): void {
    const windows = modelVersions.map((modelVersion) => ({
      modelVersion,
      hasOpened: true,
      isOver: true,
      ...more,
    }));
    this.#earlyAccess.set(model, { protectionsComplete: true, version: 3, windows, ...more });
  }

  /** For `openStage`: everything else that is asked goes its way. */
  readonly lineTo = (name: SubgraphName, way: SubgraphTransport): SubgraphTransport => ({
    send: async (request, limits) => {
      const { query, variables = {} } = request;
      if (!/(designation|earlyAccess)Fact/.test(query)) return way.send(request, limits);
      if (this.isCut) throw new SubgraphUnavailable(name, 'UNREACHABLE');
      const model = String(variables['frontierModel']);
      const designation = this.#designations.get(model) ?? null;
      const earlyAccess = this.#earlyAccess.get(model) ?? null;
      return {
        data: query.includes('designationFact') ? { designation } : { earlyAccess },
      };
    },
    close: () => way.close(),
  });
}
