/** The rights that the sides act under, and the provision that both rest on. */
export const UNDER = {
  DEVELOPER: { right: 'TAKE_PART', authority: '3(b)(iii)' },
  GOVERNMENT: { right: 'SELECT_TRUSTED_PARTNERS', authority: '3(b)(iii)' },
} as const;
