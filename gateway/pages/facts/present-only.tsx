/** In place of what its agency tells of the present only, on a page of a past day. */
export function PresentOnly({ agency }: { readonly agency: string }) {
  return <p>Not known of a past day: {agency} tells this of the present only.</p>;
}
