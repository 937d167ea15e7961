/** Said of a text that no header can carry, and that therefore never was a token. */
export const NOT_A_TOKEN =
  'This is not a token: a token has only letters without accents, digits and a few signs. Paste it again, whole.';

/** The token in what somebody pasted, with or without what stands before it in a header; null where there is none. */
export function tokenIn(pasted: string): string | null {
  const token = pasted.trim().replace(/^(authorization:\s*)?bearer(\s+|$)/i, '');
  return token === '' ? null : token;
}

/** Whether a header can carry it: browsers throw on what it cannot, and say nothing of why. */
export function canBeSent(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}
