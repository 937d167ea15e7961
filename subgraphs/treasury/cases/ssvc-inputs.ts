import { z } from 'zod';
import { TECHNICAL_IMPACTS } from '../../contract/asking/technical-impact.js';

export const EXPLOITATIONS = ['NONE', 'PUBLIC_POC', 'ACTIVE'] as const;
export const WELL_BEING_IMPACTS = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** The decision points of SSVC that a case needs before it can be prioritized: all of them, so that none is guessed. */
export const ssvcInput = z.object({
  exploitation: z.enum(EXPLOITATIONS),
  automatable: z.boolean(),
  technicalImpact: z.enum(TECHNICAL_IMPACTS),
  publiclyExposed: z.boolean(),
  missionAndWellBeing: z.enum(WELL_BEING_IMPACTS),
});
export type SsvcInputs = Readonly<z.infer<typeof ssvcInput>>;
