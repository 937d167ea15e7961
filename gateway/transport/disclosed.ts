import type { ExecutionResult } from 'graphql';
import { disclosureExtensions } from '../../subgraphs/contract/audit/disclosure-extensions.js';
import type { Warning } from '../../subgraphs/contract/audit/warning.js';
import { highWaterMark } from '../../subgraphs/contract/markings/high-water-mark.js';
import { bannerOf, type MarkingRecord } from '../../subgraphs/contract/markings/marking.js';
import type { Redaction } from '../../subgraphs/contract/markings/redaction.js';
import type { FailedFetch } from './failed-fetch.js';
import { fetchFields } from './fetch-fields.js';
import type { GatewayContext } from './gateway-context.js';
import { locateError } from './locate-failure.js';

/** The fetch of a plan, as far as its place in the answer goes. */
type Fetch = Omit<FailedFetch, 'problem'>;

/** What the subgraphs disclosed, withheld and warned of in one answer. */
export class Disclosed {
  readonly #markings: MarkingRecord[] = [];
  #isExercise = false;
  readonly #warnings = new Map<string, Warning>();
  readonly #redactions: { readonly fetch: Fetch; readonly redaction: Redaction }[] = [];

  /** Takes what a subgraph says of its answer to a fetch. */
  add(fetch: Fetch, extensions: unknown): void {
    const { marking, redactions, warnings } = disclosureExtensions.parse(extensions);
    this.#isExercise ||= marking.exercise === true;
    for (const warning of warnings)
      this.#warnings.set(`${warning.code} ${warning.agency}`, warning);
    this.#markings.push(marking);
    for (const redaction of redactions) this.#redactions.push({ fetch, redaction });
  }

  /** Whether any of it comes from an exercise: then none of it can be taken for real. */
  get isExercise(): boolean {
    return this.#isExercise;
  }

  /** The strictest marking of the whole answer. */
  get marking(): MarkingRecord {
    return highWaterMark(this.#markings);
  }

  /** The answer with its marking, its warnings, and every withheld field at its place. */
  in(result: ExecutionResult, { trail }: GatewayContext): ExecutionResult {
    const redactions = this.#redactions.map(({ fetch, redaction }) => {
      const failure = { ...fetch, problem: { kind: 'ERROR', error: { message: '' } } } as const;
      const at = { message: '', path: redaction.path };
      const { path } = locateError(failure, at, fetchFields(fetch.operation), trail, result.data);
      return { ...redaction, path };
    });
    const marking = {
      ...this.marking,
      banner: bannerOf(this.marking),
      ...(this.#isExercise && { exercise: true }),
    };
    return {
      ...result,
      extensions: {
        ...result.extensions,
        marking,
        ...(redactions.length > 0 && { redactions }),
        ...(this.#warnings.size > 0 && { warnings: [...this.#warnings.values()] }),
      },
    };
  }
}
