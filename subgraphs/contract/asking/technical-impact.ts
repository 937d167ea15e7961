/** The answers to SSVC's decision point on technical impact, which CISA is asked with. */
export const TECHNICAL_IMPACTS = ['PARTIAL', 'TOTAL'] as const;
export type TechnicalImpact = (typeof TECHNICAL_IMPACTS)[number];
