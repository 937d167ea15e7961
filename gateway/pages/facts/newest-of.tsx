/** How much of a list is shown, where that is not all of it. */
export function NewestOf({ shown, total }: { readonly shown: number; readonly total: number }) {
  if (shown === total) return null;
  return (
    <p>
      The newest {shown} of {total}.
    </p>
  );
}
