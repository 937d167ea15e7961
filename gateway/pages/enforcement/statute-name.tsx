interface NamedStatute {
  readonly id: string;
  readonly caption: string | null;
  readonly namedInOrder: boolean;
}

/** A statute by citation and heading; whether the order itself names it. */
export function StatuteName({ statute }: { readonly statute: NamedStatute }) {
  const { id, caption, namedInOrder } = statute;
  return (
    <>
      <strong>{id}</strong>
      {caption !== null && ` ${caption}`}{' '}
      <span className="quiet">{namedInOrder ? 'Named in the order.' : 'Not named in it.'}</span>
    </>
  );
}
