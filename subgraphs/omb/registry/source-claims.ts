import { CONTESTED_POINTS } from './contested-points.js';
import type { SourceClaim } from './source-claim.js';

/** Every claim of every source, point by point, one record for each source's claim. */
export const SOURCE_CLAIMS: readonly SourceClaim[] = CONTESTED_POINTS.flatMap(
  ({ id, point, text, citations, claims }) =>
    claims.map(({ source, claim, supportedByText }, index) => ({
      id: `${id}-${index + 1}`,
      point,
      source,
      claim,
      text,
      citations,
      supportedByText,
      grade: 'REPORTED' as const,
    })),
);
