import { requireKnownCitations } from '../../contract/graph/known-citations.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import type { EventFilter } from '../generated/resolver-types.js';

/** The conditions of a filter over events, for the ledger; every one must hold. */
export function eventConditions(filter: EventFilter | null | undefined): object[] {
  const { agency, directive, kind, subject, since, until } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  requireKnownCitations(directive);
  const conditions: object[] = [];
  if (agency != null) conditions.push({ agency: { $in: agency } });
  if (directive != null) conditions.push({ authority: { $in: directive } });
  if (kind != null) conditions.push({ kind: { $in: kind } });
  if (subject != null) conditions.push({ subject: { $in: subject } });
  if (since != null) conditions.push({ at: { $gte: since } });
  if (until != null) conditions.push({ at: { $lte: until } });
  return conditions;
}
