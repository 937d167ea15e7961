import { calendarDate } from '../dates/calendar-date.js';
import type { EvidenceItem } from './evidence.js';

/** The day the public sources were last looked up. */
export const LOOKED_UP_ON = calendarDate('2026-11-21');

const PUBLIC_SOURCES = 'Public sources, searched';

/** "Looked for and not found": no evidence, and worth recording. */
function notFound(statement: string): EvidenceItem {
  return {
    kind: 'NONE',
    grade: 'NOT_FOUND',
    source: PUBLIC_SOURCES,
    sourceAddress: null,
    date: null,
    asOf: LOOKED_UP_ON,
    statement,
  };
}

/** Reported by others and not checked at the origin. */
function reported(source: string, date: string | null, statement: string): EvidenceItem {
  return {
    kind: 'THIRD_PARTY_REPORT',
    grade: 'REPORTED',
    source,
    sourceAddress: null,
    date: date === null ? null : calendarDate(date),
    asOf: LOOKED_UP_ON,
    statement,
  };
}

export const NO_DELIVERABLE = notFound('No public deliverable was found.');
export const NO_INSTRUMENT = notFound('No instrument was found that claims to fulfil this.');
export const NO_DETERMINATION = notFound('No public determination was found.');
export const NO_EXPANSION = notFound('No expansion after the order was found.');
export const NO_MEMORANDUM = notFound('No memorandum of the Attorney General was found.');

export const BOD_26_04 = reported(
  'Secondary reports of BOD 26-04',
  '2026-06-10',
  'CISA issued BOD 26-04. Whether its text cites the order is not confirmed.',
);

export const BOD_26_04_EXPECTED = reported(
  'imtr.net item 7659',
  null,
  "CISA's N. Andersen had said that the order's directive would come.",
);

export const GOLD_EAGLE: EvidenceItem = {
  kind: 'AGENCY_CLAIM',
  grade: 'REPORTED',
  source: 'The White House',
  sourceAddress:
    'https://www.whitehouse.gov/releases/2026/07/white-house-launches-gold-eagle-initiative-' +
    'for-unprecedented-cybersecurity-vulnerability-coordination/',
  date: calendarDate('2026-07-14'),
  asOf: LOOKED_UP_ON,
  statement:
    'The clearinghouse was announced as GOLD EAGLE, said to have "already begun to intake and ' +
    'prioritize". The day it was formed is not public.',
};

/** What one source says of how the clearinghouse is set up. */
export function goldEagleUnclear(source: string): EvidenceItem {
  return reported(
    source,
    null,
    'The governance of the clearinghouse and its participants are unclear.',
  );
}

export const TECH_FORCE_LAUNCH = reported(
  'Secondary reports of the Tech Force',
  '2025-12-15',
  'Baseline before the order: the Tech Force was launched, with a target of about 1,000, ' +
    'two-year terms and mostly grades GS-13 and GS-14.',
);

export const SPECIALIST_TRACK_OPENED = reported(
  'Secondary reports of the Tech Force',
  '2026-04-13',
  'Baseline before the order: the Information Cybersecurity Specialist track opened.',
);

const PRESS_OF_AUGUST = 'The Wall Street Journal, Politico and Bloomberg, August 4 and 5, 2026';

export const SECTION_3_COMPLETE = reported(
  PRESS_OF_AUGUST,
  '2026-08-03',
  'Said on August 3 and 4 to be complete, with the labs briefed and the text withheld.',
);

export const OPEN_WEIGHT = reported(
  PRESS_OF_AUGUST,
  '2026-08-04',
  'Open-weight models are reportedly exempt. The order never mentions open weights.',
);
