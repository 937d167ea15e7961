import { z } from 'zod';
import { AGENCY_IDS } from '../order/agencies.js';

/** What stands in `extensions.warnings`, as the gateway reads it at its border. */
export const warningSchema = z.object({
  /** The ledger has not heard an agency for a while: what it says of it may be out of date. */
  code: z.literal('LEDGER_LAGS'),
  agency: z.enum(AGENCY_IDS),
  /** The moment up to which the agency is known; null where it was never heard. */
  asOf: z.iso.datetime().nullable(),
  lagSeconds: z.number().int().nullable(),
  message: z.string(),
});

/** Something that whoever reads an answer should know of what it rests on. */
export type Warning = z.infer<typeof warningSchema>;
