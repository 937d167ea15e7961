import { z } from 'zod';
import { TRAFFIC_LIGHTS } from './marking.js';

/** A marking as a subgraph tells it: `marking { classification cui tlp }`. */
export const markingSchema = z.object({
  classification: z.literal('U'),
  cui: z.array(z.string()),
  tlp: z.enum(TRAFFIC_LIGHTS).nullable(),
});
