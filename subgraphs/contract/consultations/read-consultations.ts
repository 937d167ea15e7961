import type { Model } from 'mongoose';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import type { OfficeConsultation } from './consultation-record.js';
import { consultationsKnownTo, mayKnowOfConsultation, type Reader } from './known-consultations.js';

/** What consultations are asked for: those of an agency about a provision or one of its records. */
export interface AboutKey {
  readonly agency: AgencyId;
  readonly about: string;
}

/**
 * The offices that an agency asked about a provision or one of its records, as it stands within a unit of
 * work and as far as a reader may know: what nobody may know of decides nothing.
 */
export async function officesAsked(
  work: UnitOfWork,
  { agency, about }: AboutKey,
  { store, ...reader }: Reader & Pick<GraphContext, 'store'>,
): Promise<readonly OfficeConsultation[]> {
  const asked = await work.readWhere(store.consultations, { agency, about });
  return asked.filter((consultation) => mayKnowOfConsultation(consultation, reader));
}

/** The offices asked about each of several things, oldest first, as far as a reader may know: one read. */
export async function readConsultations(
  consultations: Model<OfficeConsultation>,
  keys: readonly AboutKey[],
  reader: Reader,
): Promise<OfficeConsultation[][]> {
  const either = keys.map(({ agency, about }) => ({ agency, about }));
  const found = await consultations
    .find({ $and: [{ $or: either }, consultationsKnownTo(reader)] })
    .sort({ requestedAt: 1, _id: 1 })
    .lean<OfficeConsultation[]>();
  return keys.map(({ agency, about }) =>
    found.filter((asked) => asked.agency === agency && asked.about === about),
  );
}
