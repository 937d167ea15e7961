/** Where something stands in a response. */
export type ResponsePath = readonly (string | number)[];

/** An object of the answer and where it stands. */
export interface Placed {
  readonly path: ResponsePath;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Keeps what the root fetches of one request answered. The gateway merges every later answer into
 * these same objects, keys included, so at the end they show where each entity stands; the public
 * answer does not, since it holds only what was asked for.
 */
export class AnswerTrail {
  readonly #roots: Readonly<Record<string, unknown>>[] = [];

  /** Remembers the answer of a root fetch. */
  add(data: Readonly<Record<string, unknown>>): void {
    this.#roots.push(data);
  }

  /** The objects at a plan's path, such as `agencies.@`, in the order in which the gateway sees them. */
  objectsAt(planPath: ResponsePath): readonly Placed[] {
    const [head, ...rest] = planPath;
    if (typeof head !== 'string') return [];
    const found: Placed[] = [];
    collect(this.#rootField(head), [head], rest, found);
    return found;
  }

  // When two subgraphs answer one root field, the gateway merges into the first that is not null.
  #rootField(name: string): unknown {
    return this.#roots.map((root) => root[name]).find((value) => value != null);
  }
}

function collect(value: unknown, path: ResponsePath, rest: ResponsePath, found: Placed[]): void {
  if (value === null || value === undefined) return;
  const [next, ...after] = rest;
  if (Array.isArray(value)) {
    const deeper = next === '@' ? after : rest;
    value.forEach((element, index) => collect(element, [...path, index], deeper, found));
  } else if (isRecord(value)) {
    if (next === undefined) found.push({ path, value });
    else collect(value[next], [...path, next], after, found);
  }
}

/** True for a plain object, such as one of JSON. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
