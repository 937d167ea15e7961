/** A rule of ours that a token broke; the message names the rule and holds nothing of the token. */
export class RefusedByRule extends Error {
  override readonly name = 'RefusedByRule';
}
