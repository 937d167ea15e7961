import type { Draw } from './draw.js';

/** What a sequence knows of a record: what the answers to its calls told. */
export interface Known {
  readonly id: string;
  readonly version: number;
  /** The fields of the record that say where it stands. */
  readonly said: Readonly<Record<string, unknown>>;
}

type Answered = Readonly<Record<string, unknown>>;

/** The records that a sequence has seen, by kind, as their identifiers say it. */
export class KnownRecords {
  readonly #byId = new Map<string, Known>();
  readonly #idsByKind = new Map<string, string[]>();

  /** Keeps what an answer said of a record, and of those that go with it. */
  learn(record: Answered): void {
    const { id, version, frontierModel, counts, fixes, distributions, ...said } = record;
    this.#keep(String(id), kindOf(String(id)), Number(version), said);
    for (const also of [frontierModel, counts]) {
      if (isRecord(also))
        this.#keep(
          String(also['id']),
          kindOf(String(also['id'])),
          Number(also['version'] ?? 1),
          {},
        );
    }
    this.#keepParts('fix', fixes);
    this.#keepParts('distribution', distributions);
  }

  /** The version that a refusal told. */
  correct(id: unknown, version: number): void {
    const known = this.#byId.get(String(id));
    if (known !== undefined) this.#byId.set(known.id, { ...known, version });
  }

  /** A record of a kind, rather one of the last; null where there is none. */
  one(kind: string, draw: Draw): Known | null {
    const ids = this.#idsByKind.get(kind) ?? [];
    if (ids.length === 0) return null;
    const id = draw.chance(0.6) ? ids.at(-1) : draw.of(ids);
    return this.#byId.get(id ?? '') ?? null;
  }

  /** Any record of a subgraph's agencies. */
  anyOf(agency: string, draw: Draw): Known | null {
    const all = [...this.#byId.values()].filter(({ id }) => id.startsWith(`${agency}:`));
    return all.length === 0 ? null : draw.of(all);
  }

  has(kind: string): boolean {
    return (this.#idsByKind.get(kind) ?? []).length > 0;
  }

  #keepParts(kind: string, parts: unknown): void {
    if (!Array.isArray(parts)) return;
    for (const part of parts as readonly Answered[]) this.#keep(String(part['id']), kind, 1, {});
  }

  #keep(id: string, kind: string, version: number, said: Answered): void {
    const before = this.#byId.get(id);
    if (before === undefined) this.#idsByKind.set(kind, [...(this.#idsByKind.get(kind) ?? []), id]);
    this.#byId.set(id, { id, version, said: { ...before?.said, ...said } });
  }
}

function kindOf(id: string): string {
  return id.split(':')[1] ?? '';
}

function isRecord(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null;
}
