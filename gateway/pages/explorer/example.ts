/** A question that the explorer offers, ready to run. */
export interface Example {
  readonly number: number;
  readonly question: string;
  readonly group: string;
  /** Who can ask it, and which token that takes. */
  readonly access: string;
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}
