import type { Redaction } from '../../subgraphs/contract/markings/redaction.js';

/** What stands in a cell in place of a value that is withheld, so that nobody takes it for none. */
export class Withheld {
  constructor(private readonly redaction: Omit<Redaction, 'path'>) {}

  /** In a cell, and in a list within one. */
  toJSON(): string {
    const { reason, marking, contactOffice } = this.redaction;
    return `[WITHHELD: ${reason}; ${marking}; ask ${contactOffice}]`;
  }
}

type Path = readonly (string | number)[];

/**
 * A copy of a row in which what is withheld says so. A redaction whose field has a value after all
 * stands for everything beneath it that has none.
 */
export function withWithheld(
  row: Readonly<Record<string, unknown>>,
  redactions: readonly Redaction[],
): Readonly<Record<string, unknown>> {
  const copy = structuredClone(row);
  for (const { path, ...redaction } of redactions) mark(copy, path, new Withheld(redaction));
  return copy;
}

function mark(holder: object, [name, ...rest]: Path, withheld: Withheld): void {
  if (name === undefined) {
    markNulls(holder, withheld);
    return;
  }
  const value: unknown = Reflect.get(holder, name);
  if (value === null || value === undefined) Reflect.set(holder, name, withheld);
  else if (isHolder(value)) mark(value, rest, withheld);
}

function markNulls(holder: object, withheld: Withheld): void {
  for (const [name, value] of Object.entries(holder)) {
    if (value === null) Reflect.set(holder, name, withheld);
    else if (isHolder(value)) markNulls(value, withheld);
  }
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Withheld);
}
