import type { InstrumentRecord } from './instrument-record.js';

/** The order's provision that has CISA release directives and guidance. */
export const RELEASED_UNDER = '2(c)';

/** What each kind rests on: the statute that makes it binding, or for guidance the order alone. */
export function statuteOf({ kind }: Pick<InstrumentRecord, 'kind'>): string {
  switch (kind) {
    case 'BOD':
    case 'SUPPLEMENTAL':
      return '44 USC 3553(b)(2)';
    case 'ED':
      return '44 USC 3553(h)';
    case 'GUIDANCE':
      return RELEASED_UNDER;
  }
}
