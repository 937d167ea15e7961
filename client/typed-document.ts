/**
 * The text of an operation with the types of its answer and of its variables, as the client preset of
 * GraphQL Code Generator makes it (`documentMode: string`). Any text will do where types do not matter.
 */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  /** Never there: it only carries the types. */
  readonly __apiType?: ((variables: Variables) => Data) | undefined;
}
