import type { Model } from 'mongoose';
import type { GraphContext } from '../graph/graph-context.js';
import type { MarkingRecord } from '../markings/marking.js';
import { connectionOf, type Connection } from './connection.js';
import { listMark, readCursor } from './cursor.js';
import type { ListOrder } from './list-order.js';
import type { PageRequest } from './page-in-memory.js';
import { pageSize } from './page-size.js';

/** A record as a list shows it. */
interface ListedRecord {
  readonly _id: string;
  readonly marking: MarkingRecord;
}

/** A list of records. */
export interface RecordList<R extends ListedRecord> {
  /** The name of the list and whatever else tells it from every other, such as its filter. */
  readonly mark: readonly unknown[];
  readonly records: Model<R>;
  /** What every record of the list fulfils; who may know of them is among it (`policy/known-to.ts`). */
  readonly conditions: readonly object[];
  readonly order: ListOrder;
  /** The index to use, where the database left to itself would weigh many. */
  readonly hint?: Readonly<Record<string, 1 | -1>> | undefined;
}

/** A page of a list of records: one read, and one count where somebody asks for it. */
export async function listRecords<R extends ListedRecord>(
  { mark: parts, records, conditions, order, hint }: RecordList<R>,
  { first, after }: PageRequest,
  { disclosure }: Pick<GraphContext, 'disclosure'>,
): Promise<Connection<R>> {
  const size = pageSize(first);
  const mark = listMark(...parts, order.key, order.sign);
  const place = after == null ? null : readCursor(mark, after);
  const inList = { $and: conditions };
  const beyond = place === null ? [] : [order.beyond(place)];
  const page = records
    .find({ $and: [...conditions, ...beyond] } as object)
    .sort({ [order.key]: order.sign, _id: order.sign })
    .limit(size + 1);
  if (hint !== undefined) page.hint(hint);
  const found = await page.lean<R[]>();
  for (const { _id, marking } of found.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: order.placeOf,
    totalCount: () => records.countDocuments(inList as object),
  });
}
