import type { Connection } from '../../contract/connections/connection.js';
import { listMark } from '../../contract/connections/cursor.js';
import { pageInMemory } from '../../contract/connections/page-in-memory.js';
import type { QuerySourceClaimsArgs, SourceClaimFilter } from '../generated/resolver-types.js';
import { requireKnownCitations } from '../../contract/graph/known-citations.js';
import type { SourceClaim } from './source-claim.js';
import { SOURCE_CLAIMS } from './source-claims.js';

/** A page of claims. */
export type SourceClaimList = Connection<SourceClaim>;

/** A page of what sources say about the order. */
export function listSourceClaims(request: Partial<QuerySourceClaimsArgs>): SourceClaimList {
  const filter = request.filter ?? {};
  requireKnownCitations(filter.citation);
  return pageInMemory(
    SOURCE_CLAIMS.filter((claim) => fits(claim, filter)),
    ({ id }) => id,
    listMark('sourceClaims', filter),
    request,
  );
}

function fits(claim: SourceClaim, { citation, supportedByText, source }: SourceClaimFilter) {
  const words = source?.trim().toLowerCase() ?? '';
  return (
    (citation == null || claim.citations.some((cited) => citation.includes(cited))) &&
    (supportedByText == null || supportedByText.includes(claim.supportedByText)) &&
    claim.source.toLowerCase().includes(words)
  );
}
