import type { GraphQLFormattedError } from 'graphql';
import { highWaterMark } from '../../subgraphs/contract/markings/high-water-mark.js';
import type { Spending } from '../../subgraphs/contract/identity/spending.js';
import {
  PUBLIC_MARKING,
  bannerOf,
  type MarkingRecord,
} from '../../subgraphs/contract/markings/marking.js';
import { rateLimitHeaders } from '../limits/over-limit.js';
import type { ExportFormat } from './export-format.js';
import type { PreparedExport } from './prepare-export.js';
import type { ExportedPage } from './read-page.js';

/** A file as it comes into being, page by page, and what is to be known of what it holds so far. */
export class ExportFile {
  #marking: MarkingRecord = PUBLIC_MARKING;
  readonly #warnings = new Set<string>();
  #isExercise = false;
  #behind: string | null;
  #spending: Spending | undefined;

  constructor(
    private readonly prepared: PreparedExport,
    private readonly format: ExportFormat,
  ) {
    this.#behind = prepared.after;
  }

  /** The file's text, a page at a time; a page is read only when the one before was taken. */
  async *text(
    read: (after: string | null) => Promise<ExportedPage>,
  ): AsyncGenerator<string, void, undefined> {
    const { columns } = this.prepared;
    let before = this.format.header(columns);
    for (;;) {
      const { rows, next, marking, warnings, spending } = await read(this.#behind);
      this.#spending = spending;
      this.#marking = highWaterMark([this.#marking, marking]);
      this.#isExercise ||= marking.exercise === true;
      for (const { code, agency } of warnings) this.#warnings.add(`${code} ${agency}`);
      yield before + rows.map((row) => this.format.row(columns, row)).join('');
      if (next === null) return;
      this.#behind = next;
      before = '';
    }
  }

  /** The strictest marking of what the file holds so far. */
  get marking(): MarkingRecord {
    return this.#marking;
  }

  /** Its name, under which it is kept: that of an exercise says so wherever the file goes. */
  get name(): string {
    const mark = this.#isExercise ? 'EXERCISE-' : '';
    return `${mark}${this.prepared.name}${this.format.extension}`;
  }

  /** What an answer's headers say of it. */
  get headers(): Readonly<Record<string, string>> {
    const { tlp } = this.#marking;
    return {
      'x-marking': bannerOf(this.#marking),
      ...(this.#isExercise && { 'x-exercise': 'EXERCISE' }),
      ...(tlp !== null && { 'x-tlp': tlp }),
      ...(this.#spending && Object.fromEntries(rateLimitHeaders(this.#spending))),
      ...(this.#warnings.size > 0 && { 'x-warnings': [...this.#warnings].join(', ') }),
    };
  }

  /** The last words of a file that broke off, and from where its list can be had. */
  lastWords([error]: readonly GraphQLFormattedError[]): string {
    const { message = 'Something went wrong here.', extensions } = error ?? {};
    const after = this.#behind;
    const goOn = after === null ? '' : ` Ask for the rest with after: ${JSON.stringify(after)}.`;
    return this.format.incomplete(this.prepared.columns, {
      message: `${message}${goOn}`,
      extensions: { ...extensions, after },
    });
  }
}
