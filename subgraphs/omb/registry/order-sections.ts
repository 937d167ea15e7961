import type { Citation } from '../../contract/order/citations.js';
import { PROVISION_TEXTS } from './provision-texts.js';

/** A numbered section of the order. */
export interface OrderSection {
  readonly number: number;
  /** How the order opens the section: "Section 1." and then "Sec. 2.". */
  readonly label: string;
  readonly heading: string;
  /** The verbatim text below the heading. */
  readonly text: string;
  /** The provisions in the section, in the order's order. */
  readonly citations: readonly Citation[];
}

/** The words before section 1. */
export const PREAMBLE =
  'By the authority vested in me as President by the Constitution and the laws of the United ' +
  'States of America, it is hereby ordered:';

/** The signature, the place and the date. */
export const SIGNATURE = 'DONALD J. TRUMP\nTHE WHITE HOUSE,\nJune 2, 2026.';

/** The five sections, verbatim. */
export const ORDER_SECTIONS: readonly OrderSection[] = [
  section(1, 'Purpose', ['1']),
  section(2, 'Upgrading American Systems for Advanced AI', [
    '2(a)',
    '2(b)',
    '2(c)',
    '2(c)(i)',
    '2(c)(ii)',
    '2(c)(iii)',
    '2(d)',
    '2(e)',
    '2(f)',
  ]),
  section(3, 'Secure Frontier Model Deployment', [
    '3',
    '3(a)',
    '3(b)',
    '3(b)(i)',
    '3(b)(ii)',
    '3(b)(iii)',
    '3(c)',
  ]),
  section(4, 'Protection Against Criminal Actors', ['4']),
  section(5, 'General Provisions', ['5(a)', '5(b)', '5(c)', '5(d)']),
];

/** The whole order, verbatim, from the preamble to the signature. */
export const ORDER_TEXT = [
  PREAMBLE,
  ...ORDER_SECTIONS.map(({ label, heading, text }) => `${label} ${heading}. ${text}`),
  SIGNATURE,
].join('\n\n');

/** The section a provision stands in. */
export function sectionOf(citation: Citation): OrderSection {
  const found = ORDER_SECTIONS.find(({ citations }) => citations.includes(citation));
  if (found === undefined) throw new RangeError(`No section holds ${citation}`);
  return found;
}

/** The heading of a section, where the provision is a whole section; null for a part of one. */
export function headingOf(citation: Citation): string | null {
  return /^\d$/.test(citation) ? sectionOf(citation).heading : null;
}

function section(number: number, heading: string, citations: readonly Citation[]): OrderSection {
  const label = number === 1 ? 'Section 1.' : `Sec. ${number}.`;
  const text = citations.map((citation) => labelled(citation)).join('\n\n');
  return { number, label, heading, text, citations };
}

function labelled(citation: Citation): string {
  const ownLabel = /\([^()]+\)$/.exec(citation)?.[0];
  const text = PROVISION_TEXTS[citation];
  return ownLabel === undefined ? text : `${ownLabel} ${text}`;
}
