import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { personalDatumIn, type PersonalDatum } from './personal-data.js';

interface Finding {
  readonly datum: PersonalDatum;
  readonly path: readonly string[];
}

/** Refuses an input in which a text seems to tell of a person: this graph counts people and names none. */
export function namesNobody(input: object): Verdict {
  const finding = findIn(input, []);
  if (finding === null) return null;
  const message = `This seems to hold ${finding.datum}. Here people are counted and never told apart: leave it out.`;
  return refuse('PII_FORBIDDEN', message, ...finding.path);
}

function findIn(value: unknown, path: readonly string[]): Finding | null {
  if (typeof value === 'string') {
    const datum = personalDatumIn(value);
    return datum === null ? null : { datum, path };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [step, part] of Object.entries(value)) {
    const finding = findIn(part, [...path, step]);
    if (finding !== null) return finding;
  }
  return null;
}
