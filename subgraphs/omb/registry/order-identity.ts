import { calendarDate, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { TrustGrade } from '../../contract/order/evidence.js';
import { SIGNED_ON } from '../../contract/order/signing.js';

/** A fact and how far it can be trusted. */
export interface GradedFact<Value> {
  readonly value: Value;
  readonly grade: TrustGrade;
}

/** What the order is called and where it is found. The order's own page gives it no number. */
export interface OrderIdentity {
  readonly number: GradedFact<string>;
  readonly title: GradedFact<string>;
  readonly signedOn: GradedFact<CalendarDate>;
  readonly publishedOn: GradedFact<CalendarDate>;
  /** The document number of the Federal Register. */
  readonly frDocument: GradedFact<string>;
  /** Volume and page of the Federal Register. */
  readonly citation: GradedFact<string>;
}

export const ORDER_IDENTITY: OrderIdentity = {
  number: { value: 'EO 14409', grade: 'REPORTED' },
  title: {
    value: 'Promoting Advanced Artificial Intelligence Innovation and Security',
    grade: 'ORDER_TEXT',
  },
  signedOn: { value: SIGNED_ON, grade: 'ORDER_TEXT' },
  publishedOn: { value: calendarDate('2026-06-05'), grade: 'REPORTED' },
  frDocument: { value: '2026-11415', grade: 'REPORTED' },
  citation: { value: '91 FR 34565', grade: 'REPORTED' },
};
