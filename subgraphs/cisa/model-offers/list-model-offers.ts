import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type { ModelOfferFilter } from '../generated/resolver-types.js';
import { OFFER_STATES } from './offer-lifecycle.js';
import type { ModelOfferRecord } from './offer-record.js';

/** A page of offers of models. */
export type ModelOfferList = Connection<ModelOfferRecord>;

/** The states in which a program still shows an offer: what its developer withdrew stands in the record alone. */
export const SHOWN_OF_PROGRAM = OFFER_STATES.filter((state) => state !== 'WITHDRAWN');

interface OfferRequest extends PageRequest {
  readonly filter?: ModelOfferFilter | null | undefined;
}

/** A page of the offers that the caller may know of, the newest first. */
export function listModelOffers(
  { modelOffers }: Pick<CisaStore, 'modelOffers'>,
  { filter, ...page }: OfferRequest,
  context: GraphContext,
): Promise<ModelOfferList> {
  const list = {
    mark: ['modelOffers', filter ?? null],
    records: modelOffers,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: ModelOfferFilter | null | undefined): object[] {
  const { state, accessProgram, frontierModel } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(accessProgram == null ? [] : [{ accessProgram: { $in: accessProgram } }]),
    ...(frontierModel == null ? [] : [{ frontierModel: { $in: frontierModel } }]),
  ];
}

/** The access programs that offer a model, of the offers in force that the caller may know of. */
export async function programsOffering(
  { modelOffers }: Pick<CisaStore, 'modelOffers'>,
  frontierModel: string,
  context: GraphContext,
): Promise<readonly string[]> {
  const found = await modelOffers
    .find({ $and: [knownTo(context), { frontierModel, state: 'AGREED' }] } as object)
    .lean<ModelOfferRecord[]>();
  for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
  return found.map(({ accessProgram }) => accessProgram);
}
