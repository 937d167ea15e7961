/** A condition on a record, for the ledger, which keeps the record as the state of a version. */
export function ofState(condition: object): object {
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) =>
      // An operator such as $or has conditions of its own below it.
      key.startsWith('$') ? [key, (value as object[]).map(ofState)] : [`state.${key}`, value],
    ),
  );
}
