import type { OfficeConsultation } from '../../contract/consultations/consultation-record.js';
import type { AgencyId } from '../../contract/order/agencies.js';

/** What the ledger tells of a consultation: not what was asked and answered, but of whom, about what, and when. */
export type KnownConsultation = Pick<
  OfficeConsultation,
  | '_id'
  | 'agency'
  | 'about'
  | 'directive'
  | 'office'
  | 'state'
  | 'requestedOn'
  | 'answeredOn'
  | 'outcome'
  | 'marking'
>;

/** What the ledger knows of the offices that agencies asked, all of one moment. */
export class KnownConsultations {
  constructor(readonly all: readonly KnownConsultation[]) {}

  /** Whom an agency asked about a provision or a record. */
  about(agency: AgencyId, about: string): readonly KnownConsultation[] {
    return this.all.filter((asked) => asked.agency === agency && asked.about === about);
  }
}
