import { z } from 'zod';

/** Whom an announcement on USAJOBS can be open to: its code list of hiring paths. domain.md 2.7. */
export const HIRING_PATHS = [
  'PUBLIC',
  'FED_COMPETITIVE',
  'FED_EXCEPTED',
  'FED_INTERNAL_SEARCH',
  'FED_TRANSITION',
  'VET',
  'STUDENT',
  'GRADUATES',
  'MILITARY_SPOUSE',
  'DISABILITY',
  'NATIVE',
  'PEACE',
  'NATIONAL_GUARD',
  'SES',
  'SPECIAL_AUTHORITIES',
  'LAND',
  'OVERSEAS',
] as const;
export type HiringPath = (typeof HIRING_PATHS)[number];

export const hiringPathInput = z.enum(HIRING_PATHS);
