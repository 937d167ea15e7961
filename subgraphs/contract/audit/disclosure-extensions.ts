import { z } from 'zod';
import { warningSchema } from './warning.js';
import { TRAFFIC_LIGHTS } from '../markings/traffic-light.js';
import { REDACTION_REASONS } from '../markings/redaction.js';

/** How a subgraph tells the gateway what its answer discloses and withholds, read at the gateway's border. */
export const disclosureExtensions = z.object({
  marking: z.object({
    classification: z.literal('U'),
    cui: z.array(z.string()),
    tlp: z.enum(TRAFFIC_LIGHTS).nullable(),
    exercise: z.literal(true).optional(),
  }),
  redactions: z.array(
    z.object({
      path: z.array(z.union([z.string(), z.number()])),
      reason: z.enum(REDACTION_REASONS),
      marking: z.string(),
      authority: z.string().nullable(),
      releasableTo: z.array(z.string()),
      contactOffice: z.string(),
    }),
  ),
  warnings: z.array(warningSchema),
});
