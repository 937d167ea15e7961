/**
 * The limited dissemination controls that only the agency that designated the CUI may apply
 * (32 CFR 2002.16(b)), as a banner writes them. `REL TO` and `DISPLAY ONLY` name foreign
 * recipients; nothing in this graph has any, so a banner with one is refused and not guessed at.
 */
export const LIMITED_DISSEMINATIONS = [
  'AC',
  'AWP',
  'DL ONLY',
  'FED ONLY',
  'FEDCON',
  'NOCON',
  'NOFORN',
] as const;
export type LimitedDissemination = (typeof LIMITED_DISSEMINATIONS)[number];

/** The control of that name, or null. */
export function limitedDissemination(name: string): LimitedDissemination | null {
  return LIMITED_DISSEMINATIONS.find((control) => control === name) ?? null;
}

/** The controls without repeats, by the alphabet. */
export function inOrder(
  controls: readonly LimitedDissemination[],
): readonly LimitedDissemination[] {
  return LIMITED_DISSEMINATIONS.filter((control) => controls.includes(control));
}
