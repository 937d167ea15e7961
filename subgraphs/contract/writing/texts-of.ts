/** A text of an input and the path to it, which costs something only where somebody asks for it. */
export interface InputText {
  readonly text: string;
  readonly path: () => readonly (string | number)[];
}

/** A value and the way to it, link by link: a deep input would make copied paths cost its depth squared. */
interface Place {
  readonly value: unknown;
  readonly way: Way | null;
}

interface Way {
  readonly step: string | number;
  readonly from: Way | null;
}

/**
 * Every text of a JSON-like input in the order in which it is written. Names of properties are among
 * them, at their object's path, so that no path carries what a screen must not keep.
 */
export function* textsOf(input: unknown): Generator<InputText> {
  // A stack of our own: an input nested too deep for the call stack must not escape a screen.
  const open: Place[] = [{ value: input, way: null }];
  const entered = new Set<object>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, way } = place;
    if (typeof value === 'string') {
      yield { text: value, path: () => pathOf(way) };
    } else if (typeof value === 'object' && value !== null && !entered.has(value)) {
      entered.add(value);
      for (const held of inside(value, way).reverse()) open.push(held);
    }
  }
}

function inside(value: object, way: Way | null): Place[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, step) => ({ value: item, way: { step, from: way } }));
  }
  return Object.entries(value).flatMap(([step, held]: [string, unknown]) => [
    { value: step, way },
    { value: held, way: { step, from: way } },
  ]);
}

function pathOf(way: Way | null): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let link = way; link !== null; link = link.from) path.push(link.step);
  return path.reverse();
}
