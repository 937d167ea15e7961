/** The name of a field or of a kind of record, such as `clearinghouseCase`, in words. */
export function nameInWords(name: string): string {
  return name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}

/** A state, such as `NOT_STARTED`, in words. */
export function stateInWords(state: string): string {
  return state.replaceAll('_', ' ').toLowerCase();
}
