import type { NamedPower } from './power.js';
import { releaseDecision } from './release-decision.js';

/** The named powers that every agency has. */
const EVERYWHERE: readonly NamedPower[] = [releaseDecision];

/** The named powers that a subgraph knows: those that every agency has, and its own. */
export class Powers {
  readonly #byName: ReadonlyMap<string, NamedPower>;

  constructor(own: readonly NamedPower[] = []) {
    const all = [...EVERYWHERE, ...own];
    this.#byName = new Map(all.map((power) => [power.name, power]));
    if (this.#byName.size < all.length) throw new RangeError('Two named powers have one name.');
  }

  /** The power of that name. */
  of(name: string): NamedPower {
    const found = this.#byName.get(name);
    if (found === undefined) throw new RangeError(`No power has the name ${name}.`);
    return found;
  }
}
