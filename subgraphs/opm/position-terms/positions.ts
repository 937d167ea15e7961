import { z } from 'zod';

/** The occupational series of cyber work. domain.md 2.7. */
const CYBER_SERIES = ['2210', '0854', '0855', '1550', '1560'] as const;

export const seriesInput = z.enum(CYBER_SERIES, {
  error: `must be an occupational series of cyber work: ${CYBER_SERIES.join(', ')}`,
});

export const gradeInput = z
  .string()
  .regex(/^GS-(?:0[1-9]|1[0-5])$/, 'must be a grade of the General Schedule, GS-01 to GS-15');

/** A hiring authority by its place in the law: title, then section or part, with a subpart where there is one. */
export const authorityCitationInput = z
  .string()
  .regex(
    /^\d{1,2} (?:USC|CFR) \d{1,5}[a-z]?(?:\.\d{1,5})?(?:\([A-Za-z0-9]{1,4}\)){0,4}(?: subpart [A-Z]{1,2})?$/,
    'must be a citation such as "5 CFR 337 subpart B" or "5 USC 3304(a)(3)"',
  );

/** The control number that USAJOBS gives an announcement. */
export const controlNumberInput = z
  .string()
  .regex(/^\d{6,12}$/, 'must be the control number of a USAJOBS announcement: 6 to 12 digits');
