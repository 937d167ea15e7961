const RANDOM = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer without what is drawn at random, its lists in one order: two stages with the same in them answer alike. */
export function alike(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const each = answer.map((one: unknown) => alike(one));
    return each.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof answer === 'string') return answer.replaceAll(RANDOM, 'random');
  if (typeof answer !== 'object' || answer === null || answer instanceof Date) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, alike(value)]));
}
