import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import type { CisaStore } from '../cisa-store.js';
import type { InstrumentRecord } from './instrument-record.js';

/** Every directive and all guidance, as they stand within a unit of work: a few for each year. */
export function allInstruments(
  work: UnitOfWork,
  { instruments }: Pick<CisaStore, 'instruments'>,
): Promise<readonly InstrumentRecord[]> {
  return work.matching(instruments, {}, () => true);
}
