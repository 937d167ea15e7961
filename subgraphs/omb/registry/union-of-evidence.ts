import type { EvidenceItem } from '../../contract/order/evidence.js';

/** Every source that any of the leads gave, once: co-leads often name the same one. */
export function unionOfEvidence(
  leads: readonly { readonly evidenceItems: readonly EvidenceItem[] }[],
): readonly EvidenceItem[] {
  const items = leads.flatMap(({ evidenceItems }) => evidenceItems);
  return [...new Map(items.map((item) => [identityOf(item), item])).values()];
}

function identityOf(item: EvidenceItem): string {
  const { kind, grade, statement, source, sourceAddress, date, asOf } = item;
  return JSON.stringify([kind, grade, statement, source, sourceAddress, date, asOf]);
}
