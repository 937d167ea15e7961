import type { EvidenceItem } from '../../contract/order/evidence.js';
import { LOOKED_UP_ON } from '../../contract/order/known-evidence.js';
import { SIGNED_ON } from '../../contract/order/signing.js';
import { statuteId, type Statute } from './statute.js';

const NAMED: EvidenceItem = {
  kind: 'PRIMARY_DOCUMENT',
  grade: 'ORDER_TEXT',
  source: 'Executive Order 14409, section 4',
  sourceAddress: null,
  date: SIGNED_ON,
  asOf: LOOKED_UP_ON,
  statement: 'Section 4 of the order names it.',
};

const EXISTING_LAW: EvidenceItem = {
  kind: 'THIRD_PARTY_REPORT',
  grade: 'BACKGROUND',
  source: 'United States Code',
  sourceAddress: null,
  date: null,
  asOf: LOOKED_UP_ON,
  statement: 'Existing law that cases of this kind are brought under; the order does not name it.',
};

/** The order gives numbers alone: what a section is headed comes from elsewhere. */
const CAPTION: EvidenceItem = {
  ...EXISTING_LAW,
  statement: 'The heading of the section in the Code; the order gives its number alone.',
};

/** The statutes that the order names, then others that cases of section 4 are commonly brought under. */
export const KNOWN_STATUTES: readonly Statute[] = [
  named(
    '1028',
    'Fraud and related activity in connection with identification documents, authentication features, and information',
  ),
  named('1030', 'Fraud and related activity in connection with computers'),
  named('1343', 'Fraud by wire, radio, or television'),
  other('371', 'Conspiracy to commit offense or to defraud United States'),
  other('1028A', 'Aggravated identity theft'),
  other('1029', 'Fraud and related activity in connection with access devices'),
  other('1037', 'Fraud and related activity in connection with electronic mail'),
  other('1349', 'Attempt and conspiracy'),
  other('1832', 'Theft of trade secrets'),
  other('1956', 'Laundering of monetary instruments'),
  other(
    '2511',
    'Interception and disclosure of wire, oral, or electronic communications prohibited',
  ),
  other('2701', 'Unlawful access to stored communications'),
];

const byId = new Map(KNOWN_STATUTES.map((statute) => [statute.id, statute]));

/** The statute of a stored citation: as it is listed here, or by its number alone. */
export function statute(id: string): Statute {
  const [title = '', section = ''] = id.split(' USC ');
  const byNumber = { id, title: Number(title), section, caption: null };
  return byId.get(id) ?? { ...byNumber, namedInOrder: false, evidenceItems: [] };
}

function named(section: string, caption: string): Statute {
  return ofTitle18(section, { caption, namedInOrder: true, evidenceItems: [NAMED, CAPTION] });
}

function other(section: string, caption: string): Statute {
  return ofTitle18(section, { caption, namedInOrder: false, evidenceItems: [EXISTING_LAW] });
}

function ofTitle18(section: string, rest: Omit<Statute, 'id' | 'title' | 'section'>): Statute {
  const id = statuteId(`18 USC ${section}`);
  if (id === null) throw new RangeError(`18 USC ${section} is no criminal statute.`);
  return { id, title: 18, section, ...rest };
}
