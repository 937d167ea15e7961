import DataLoader from 'dataloader';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { readById } from '../../contract/records/read-by-id.js';
import type { CisaStore } from '../cisa-store.js';
import type { InstrumentRecord } from './instrument-record.js';

/** Directives and guidance, as far as the caller may know of them. */
export interface InstrumentLoaders {
  /** By identifier. */
  readonly instruments: DataLoader<string, InstrumentRecord | null>;
  /** Directives by number. */
  readonly directivesByNumber: DataLoader<string, InstrumentRecord | null>;
  /** The supplemental directions to a directive, by its identifier, the oldest first. */
  readonly supplements: DataLoader<string, readonly InstrumentRecord[]>;
}

/** Fresh loaders for one request. */
export function instrumentLoaders(store: CisaStore, context: GraphContext): InstrumentLoaders {
  const readWhere = (condition: object) => readKnown(store, condition, context);
  return {
    instruments: new DataLoader((ids) => readById(store.instruments, ids, context)),
    directivesByNumber: new DataLoader(async (numbers) => {
      const found = await readWhere({ number: { $in: numbers } });
      return numbers.map((number) => found.find((known) => known.number === number) ?? null);
    }),
    supplements: new DataLoader(async (ids) => {
      const found = await readWhere({ supplements: { $in: ids } });
      return ids.map((id) => found.filter(({ supplements }) => supplements === id));
    }),
  };
}

async function readKnown(
  { instruments }: CisaStore,
  condition: object,
  context: GraphContext,
): Promise<readonly InstrumentRecord[]> {
  const found = await instruments
    .find({ $and: [knownTo(context), condition] } as object)
    .sort({ issueOrder: 1, _id: 1 })
    .lean<InstrumentRecord[]>();
  for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
  return found;
}
