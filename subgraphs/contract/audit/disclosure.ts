import { bannerOf, PUBLIC_MARKING, type MarkingRecord } from '../markings/marking.js';
import { highWaterMark } from '../markings/high-water-mark.js';
import { isPublic } from '../markings/ceiling.js';
import type { Redaction } from '../markings/redaction.js';
import type { Warning } from './warning.js';

/** What one answer discloses: which marked records, how strictly, and what it leaves out. */
export class Disclosure {
  /** Whether everything that is disclosed is of an exercise. */
  readonly #isExercise: boolean;
  readonly #records = new Set<string>();
  readonly #redactions: Redaction[] = [];
  readonly #warnings = new Map<string, Warning>();
  #marking: MarkingRecord = PUBLIC_MARKING;

  constructor(isExercise = false) {
    this.#isExercise = isExercise;
  }

  /** A record, or a part of one, goes into the answer. */
  saw(id: string, marking: MarkingRecord): void {
    if (isPublic(marking)) return;
    this.#records.add(id);
    this.#marking = highWaterMark([this.#marking, marking]);
  }

  /** A number over marked records goes into the answer: it is marked like them, and names none of them. */
  counted(marking: MarkingRecord): void {
    this.#marking = highWaterMark([this.#marking, marking]);
  }

  /** Everything that a part of the answer discloses, but for its withheld fields, whose place the part knows. */
  absorb(part: Disclosure): void {
    for (const id of part.#records) this.#records.add(id);
    this.counted(part.#marking);
    for (const warning of part.#warnings.values()) this.warn(warning);
  }

  /** A field comes as null though it has a value. */
  withheld(redaction: Redaction): void {
    this.#redactions.push(redaction);
  }

  /** What the answer rests on is weaker than whoever reads it would expect. */
  warn(warning: Warning): void {
    this.#warnings.set(`${warning.code} ${warning.agency}`, warning);
  }

  /** The records above public, by identifier. */
  get records(): readonly string[] {
    return [...this.#records];
  }

  /** What comes as null though it has a value. */
  get redactions(): readonly Redaction[] {
    return this.#redactions;
  }

  /** The strictest marking of what the answer holds. */
  get marking(): MarkingRecord {
    return this.#marking;
  }

  /** What stands in the answer's extensions; nothing where everything in it is real, public, whole and fresh. */
  get extensions(): DisclosureExtensions | undefined {
    const warnings = [...this.#warnings.values()];
    const isPlain = isPublic(this.#marking) && this.#redactions.length + warnings.length === 0;
    if (isPlain && !this.#isExercise) return undefined;
    return {
      marking: {
        ...this.#marking,
        banner: bannerOf(this.#marking),
        ...(this.#isExercise && { exercise: true as const }),
      },
      redactions: this.#redactions,
      warnings,
    };
  }
}

/** How a subgraph tells the gateway what its answer discloses. */
export interface DisclosureExtensions {
  readonly marking: MarkingRecord & {
    readonly banner: string;
    /** There, and true, where the graph shows an exercise. */
    readonly exercise?: true | undefined;
  };
  readonly redactions: readonly Redaction[];
  readonly warnings: readonly Warning[];
}
