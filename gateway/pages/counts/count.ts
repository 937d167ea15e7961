/** How many, as the graph tells it: a number, or that it is withheld; null where nobody knows. */
export type Count = number | 'WITHHELD' | null;

/** A cell of the graph as a count. What is withheld is never a zero. */
export function countOf(
  cell: { readonly value: number | null; readonly withheld: boolean } | null | undefined,
): Count {
  if (cell == null) return null;
  return cell.withheld ? 'WITHHELD' : cell.value;
}

/** A count as it is read. */
export function countText(count: Count): string {
  if (count === null) return 'Unknown';
  return count === 'WITHHELD' ? 'Withheld' : String(count);
}
