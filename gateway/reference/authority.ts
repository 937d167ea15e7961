/** On what a type or a member of one rests. */
export type Authority =
  | {
      readonly kind: 'CITED';
      readonly citations: readonly string[];
      /** What cites it; null where it is said of the thing itself. */
      readonly as: string | null;
    }
  /** Each record says it by itself, in a field. */
  | { readonly kind: 'NAMED'; readonly by: string; readonly of: string }
  /** A part of records that rest on different things. */
  | { readonly kind: 'OF_ITS_RECORD' }
  | { readonly kind: 'NONE' };

/** What several things that use one rest on together; null where none of them says anything. */
export function agreedAuthority(found: readonly (Authority | null)[]): Authority | null {
  const said = found.filter((one) => one !== null);
  const resting = said.filter(({ kind }) => kind !== 'NONE');
  const [first, ...others] = resting;
  if (first === undefined) return said[0] ?? null;
  if (others.every((one) => sameGround(one) === sameGround(first))) return first;
  return { kind: 'OF_ITS_RECORD' };
}

/** An authority in words. */
export function authorityText(authority: Authority): string {
  switch (authority.kind) {
    case 'CITED': {
      const { citations, as } = authority;
      return `${citations.join(', ')}${as === null ? '' : ` (as ${as})`}`;
    }
    case 'NAMED':
      return `what each ${authority.of} says in its field “${authority.by}”`;
    case 'OF_ITS_RECORD':
      return 'that of the record it is part of';
    case 'NONE':
      return 'none: the graph’s own';
  }
}

function sameGround(authority: Authority): string {
  if (authority.kind === 'CITED') return authority.citations.join();
  return authority.kind === 'NAMED' ? `${authority.of} ${authority.by}` : authority.kind;
}
