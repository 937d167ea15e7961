import type { EventRecord } from '../../subgraphs/contract/events/event-record.js';
import type { Draw } from './draw.js';
import type { World } from './invariants/rule.js';

/** A record that a sequence can name, as it stands. */
export interface Known {
  readonly id: string;
  readonly version: number;
  readonly stored: Readonly<Record<string, unknown>>;
}

/** The records that changed while a sequence ran, by kind, as their identifiers say it. */
export class KnownRecords {
  readonly #ids = new Map<string, string[]>();

  constructor(private readonly world: World) {}

  /** Keeps what an event is about, and the parts of it that have identifiers of their own. */
  learn({ subject, state }: Pick<EventRecord, 'subject' | 'state'>): void {
    this.#keep(kindOf(subject), subject);
    for (const [kind, parts] of [
      ['fix', state['fixes']],
      ['distribution', state['distributions']],
    ] as const) {
      if (!Array.isArray(parts)) continue;
      for (const part of parts as readonly { readonly id?: unknown }[]) {
        if (typeof part.id === 'string') this.#keep(kind, part.id);
      }
    }
  }

  /** The record of an identifier. */
  get(id: string): Known | null {
    const stored = this.world.get(id);
    return stored === undefined ? null : { id, version: Number(stored['version']), stored };
  }

  /** A record of a kind, rather the last; null where there is none. */
  one(kind: string, draw: Draw): string | null {
    const ids = this.#ids.get(kind) ?? [];
    if (ids.length === 0) return null;
    return (draw.chance(0.6) ? ids.at(-1) : draw.of(ids)) ?? null;
  }

  /** Any record of an agency. */
  anyOf(agency: string, draw: Draw): string | null {
    const all = [...this.#ids.values()].flat().filter((id) => id.startsWith(`${agency}:`));
    return all.length === 0 ? null : draw.of(all);
  }

  /** The kinds of which there is a record. */
  get kinds(): readonly string[] {
    return [...this.#ids.keys()];
  }

  #keep(kind: string, id: string): void {
    const ids = this.#ids.get(kind) ?? [];
    if (!ids.includes(id)) this.#ids.set(kind, [...ids, id]);
  }
}

function kindOf(id: string): string {
  return id.split(':')[1] ?? '';
}
