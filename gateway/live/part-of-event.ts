import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';

type Path = readonly (string | number)[];

const path = z.array(z.union([z.string(), z.number()]));
const paths = z.array(path);
const redactions = z.array(z.looseObject({ path }));

/** Takes what an answer says about one event of a page, with its places as if the event had been asked for alone. */
export class PartOfEvent {
  constructor(
    private readonly responseKey: string,
    private readonly event: number,
  ) {}

  /** The errors that concern the event. */
  errors(all: readonly GraphQLFormattedError[]): readonly GraphQLError[] {
    return all.flatMap((error) => this.#error(error));
  }

  /** The answer's extensions, with the redactions of the event alone. */
  extensions(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { redactions: found, ...others } = all;
    const own = (redactions.safeParse(found).data ?? []).flatMap((redaction) => {
      const place = this.#place(redaction.path);
      return place === null ? [] : [{ ...redaction, path: place }];
    });
    return { ...others, ...(own.length > 0 && { redactions: own }) };
  }

  #error({ message, path: first, extensions }: GraphQLFormattedError): readonly GraphQLError[] {
    const { paths: several, ...others } = extensions ?? {};
    if (first === undefined) return [new GraphQLError(message, { extensions: others })];
    const places = (paths.safeParse(several).data ?? [first])
      .map((place) => this.#place(place))
      .filter((place) => place !== null);
    const [place] = places;
    if (place === undefined) return [];
    const more = places.length > 1 ? { paths: places } : {};
    return [new GraphQLError(message, { path: place, extensions: { ...others, ...more } })];
  }

  /** Where a place of the page is in the answer about the event; null where it belongs to another. */
  #place(inPage: Path): Path | null {
    const [, , index, , ...rest] = inPage;
    // What concerns the page as a whole concerns every event.
    if (index === undefined) return [this.responseKey];
    return index === this.event ? [this.responseKey, ...rest] : null;
  }
}
