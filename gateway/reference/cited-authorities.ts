const PROVISION = String.raw`[1-5](?:\([a-z]\)(?:\([ivx]+\))?)?`;

// How the order and the law are cited in descriptions. What is not cited in one of these forms is not taken for authority.
const CITATIONS = [
  /\b[2-5]\([a-f]\)(?:\([ivx]+\))?/g,
  new RegExp(String.raw`(?<=\b[Ss]ections? )${PROVISION}`, 'g'),
  /\b\d+ U\.S\.C\. \d+[A-Z]?(?:\([a-z0-9]+\))*/g,
  /\b\d+ CFR(?: part)? \d+(?:\.\d+)?/g,
  /\bBOD \d{2}-\d{2}\b/g,
  /\bExecutive Order \d{5}\b/g,
] as const;

/** The authorities that a description names, each once, in the order of the text. */
export function citedAuthorities(description: string | null | undefined): readonly string[] {
  const text = description ?? '';
  const found = CITATIONS.flatMap((form) => [...text.matchAll(form)]);
  return [...new Set(found.toSorted((a, b) => a.index - b.index).map(([citation]) => citation))];
}
