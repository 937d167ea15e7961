import type { Citation } from './citations.js';
import type { Consultation } from './consultations.js';
import type { Determination } from './determination.js';
import type { Lead } from './leads.js';

/** What sort of thing a provision says. */
export const PROVISION_KINDS = [
  'POLICY',
  'TIME_BOXED',
  'CONTINUING',
  'OPERATION',
  'PROHIBITION',
  'GENERAL',
] as const;

export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** One provision of the order, as far as every agency needs it to keep the order. */
export interface Provision {
  readonly citation: Citation;
  readonly parent: Citation | null;
  readonly kind: ProvisionKind;
  /** Days from the date of the order; null where it sets none. */
  readonly dueDays: 30 | 60 | null;
  /** The result must also be kept up, without an end date (3(a), "maintain"). */
  readonly maintained: boolean;
  readonly leads: readonly Lead[];
  readonly consultations: readonly Consultation[];
  readonly determination: Determination | null;
}
