import type { SubgraphName } from '../../contract/order/agencies.js';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../contract/transport/subgraph-request.js';

/** What Treasury and CISA tell of a model when NSA asks them, as a test sets it. */
export class ToldFacts {
  window: Readonly<Record<string, unknown>> | null = null;
  partners: Readonly<Record<string, unknown>> | null = null;
  /** Whether the lines to both are cut. */
  isCut = false;

  /** A window that is open under all six protections. */
  openWindow(): void {
    this.window = {
      windowOpen: true,
      opensOn: '2026-11-20',
      closesOn: '2026-12-19',
      protectionsComplete: true,
      windows: [{ isOver: false }],
      version: 3,
    };
  }

  /** A window whose last day is over. */
  closeWindow(): void {
    this.window = { ...this.window, windowOpen: false, windows: [{ isOver: true }] };
  }

  /** Another window beside it, that is to come. */
  scheduleAnother(): void {
    this.window = { ...this.window, windows: [{ isOver: true }, { isOver: false }] };
  }

  /** The same window, without all six protections. */
  leaveProtectionsOut(): void {
    this.window = { ...this.window, protectionsComplete: false };
  }

  /** So many trusted partners to whom both agreed, of whom so many have early access. */
  agreePartners(agreedByBoth: number, withAccess = agreedByBoth): void {
    this.partners = { agreedByBoth, withAccess, version: 1 };
  }

  /** For `openStage`: everything else that is asked goes its way. */
  readonly lineTo = (name: SubgraphName, way: SubgraphTransport): SubgraphTransport => ({
    send: async (request, limits) => {
      const isOfModel = /(earlyAccess|trustedPartners)Fact/.test(request.query);
      if (!isOfModel) return way.send(request, limits);
      if (this.isCut) throw new SubgraphUnavailable(name, 'UNREACHABLE');
      return { data: { window: this.window, partners: this.partners } };
    },
    close: () => way.close(),
  });
}
