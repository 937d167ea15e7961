import type { Connection } from '../../contract/connections/connection.js';
import { orderedBy } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import { pageInMemory, type PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type { InstrumentFilter } from '../generated/resolver-types.js';
import { requiredNumber } from './directive-number.js';
import { STANDING } from './instrument-lifecycle.js';
import {
  BINDING_KINDS,
  PURPOSES,
  type InstrumentRecord,
  type Purpose,
} from './instrument-record.js';

/** A page of directives or guidance. */
export type InstrumentList = Connection<InstrumentRecord>;

/** Which of them a list is about. */
type Which = 'BINDING' | 'GUIDANCE' | readonly Purpose[];

interface Request extends PageRequest {
  readonly filter?: InstrumentFilter | null | undefined;
}

/** A page of the directives, or guidance, or what serves one of some purposes, the newest first. */
export function listInstruments(
  { instruments }: CisaStore,
  which: Which,
  { filter, ...page }: Request,
  context: GraphContext,
): Promise<InstrumentList> {
  const list = {
    mark: ['instruments', which, filter ?? null],
    records: instruments,
    conditions: [knownTo(context), conditionOf(which), ...conditionsOf(filter)],
    order: orderedBy('issueOrder', -1),
  };
  return listRecords(list, page, context);
}

/** The purposes of section 2(c) that a provision of the order is, or has below it. */
export function purposesOf(citation: string): readonly Purpose[] {
  return PURPOSES.filter((purpose) => purpose === citation || citation === '2(c)');
}

/** What serves the purposes of a provision; of one without such purposes nothing. */
export function instrumentsOf(
  store: CisaStore,
  citation: string,
  request: Request,
  context: GraphContext,
): Promise<InstrumentList> | InstrumentList {
  const purposes = purposesOf(citation);
  return purposes.length === 0
    ? pageInMemory([], String, `instruments of ${citation}`, request)
    : listInstruments(store, purposes, request, context);
}

/** A purpose of section 2(c), and whether anything that stands serves it. */
export interface PurposeCoverage {
  readonly citation: Purpose;
}

/** Whether an instrument that stands serves a purpose, of those that the caller may know of. */
export async function isServed(
  { instruments }: CisaStore,
  { citation }: PurposeCoverage,
  context: GraphContext,
): Promise<boolean> {
  const standing = { state: { $in: STANDING }, 'purposes.citation': citation };
  const found = await instruments.exists({ $and: [knownTo(context), standing] } as object);
  return found !== null;
}

function conditionOf(which: Which): object {
  if (which === 'BINDING') return { kind: { $in: BINDING_KINDS } };
  return which === 'GUIDANCE' ? { kind: 'GUIDANCE' } : { 'purposes.citation': { $in: which } };
}

function conditionsOf(filter: InstrumentFilter | null | undefined): object[] {
  const { kind, number, state, purpose, issuedSince, endedSince } = filter ?? {};
  return [
    ...(kind == null ? [] : [{ kind: { $in: kind } }]),
    ...(number == null ? [] : [{ number: { $in: number.map(requiredNumber) } }]),
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(purpose == null ? [] : [{ 'purposes.citation': { $in: purpose } }]),
    ...(issuedSince == null ? [] : [{ issuedOn: { $gte: issuedSince } }]),
    ...(endedSince == null ? [] : [{ endedOn: { $gte: endedSince } }]),
  ];
}
