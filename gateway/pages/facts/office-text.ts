const SHORT_FORMS: ReadonlySet<string> = new Set([
  'APNSA',
  'AI',
  'APST',
  'CISA',
  'CNSS',
  'DOJ',
  'NIST',
  'NSA',
  'OMB',
  'OPM',
]);
const SMALL: ReadonlySet<string> = new Set(['AND', 'FOR', 'OF', 'ON', 'THE']);

/** An office or an agency named by its identifier alone, such as `SECRETARY_OF_WAR`, as people read it. */
export function officeText(id: string): string {
  return id
    .split('_')
    .map((word) => {
      if (SHORT_FORMS.has(word)) return word;
      const small = word.toLowerCase();
      return SMALL.has(word) ? small : word.charAt(0) + small.slice(1);
    })
    .join(' ');
}
