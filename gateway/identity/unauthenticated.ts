/** A token was sent and is not valid. Nobody outside learns why; `cause` is for the log. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  constructor(options?: ErrorOptions) {
    super('The token is not valid. Get a new one, or ask without one.', options);
  }
}
