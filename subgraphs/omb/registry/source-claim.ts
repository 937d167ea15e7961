import type { Citation } from '../../contract/order/citations.js';
import type { TrustGrade } from '../../contract/order/evidence.js';

/** Whether the order's text bears a claim out; undetermined where the text cannot tell. */
export const TEXT_SUPPORTS = ['YES', 'NO', 'UNDETERMINED'] as const;

export type TextSupport = (typeof TEXT_SUPPORTS)[number];

/** What one source says on a point on which sources disagree, set against the order's text. */
export interface SourceClaim {
  readonly id: string;
  readonly point: string;
  readonly source: string;
  readonly claim: string;
  /** What the order says on the point. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly supportedByText: TextSupport;
  /** How far it can be trusted that the source says so; says nothing of the claim itself. */
  readonly grade: TrustGrade;
}

/** A point on which sources disagree, and what each says. */
export interface ContestedPoint {
  readonly id: string;
  readonly point: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly claims: readonly {
    readonly source: string;
    readonly claim: string;
    readonly supportedByText: TextSupport;
  }[];
}
