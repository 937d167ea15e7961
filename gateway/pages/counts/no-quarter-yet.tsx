/** In place of counts of quarters, on a day before the first of them was over. */
export function NoQuarterYet() {
  return <p>Not counted yet: no quarter since the signing is over.</p>;
}
