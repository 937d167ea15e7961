/** In place of what could not be asked of whoever keeps it: unknown, and never zero. */
export function NotReached({ who }: { readonly who: string }) {
  return <p>Unavailable: {who} cannot be reached now.</p>;
}
