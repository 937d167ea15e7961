import type { SubgraphName } from '../../contract/order/agencies.js';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../contract/transport/subgraph-request.js';

/** What NSA tells of models when Treasury asks, as a test sets it. */
export class ToldDesignations {
  readonly #of = new Map<string, Readonly<Record<string, unknown>>>();
  /** Whether the line to NSA is cut. */
  isCut = false;

  /** NSA designated a model of a developer. */
  designate(frontierModel: string, developer: string, input: Record<string, unknown> = {}): void {
    const designation = { state: 'DESIGNATED_COVERED', withdrawn: false, developer, version: 7 };
    this.#of.set(frontierModel, { ...designation, ...input });
  }

  /** For `openStage`: everything else that is asked goes its way. */
  readonly lineTo = (name: SubgraphName, way: SubgraphTransport): SubgraphTransport => ({
    send: async (request, limits) => {
      if (!request.query.includes('designationFact')) return way.send(request, limits);
      if (this.isCut) throw new SubgraphUnavailable(name, 'UNREACHABLE');
      const designation = this.#of.get(String(request.variables?.['frontierModel'])) ?? null;
      return { data: { designation } };
    },
    close: () => way.close(),
  });
}
