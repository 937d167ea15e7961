import type { ReactNode } from 'react';
import { failuresOf, type Answer } from './asking/answer.js';
import { operationOf, type Operation } from './asking/operation.js';
import { endOfDay } from './facts/dates.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** Which page, of what, and as of when. */
export interface Address {
  /** The path as asked, such as `/directives/2(d)`. */
  readonly path: string;
  /** What stands in the path where the page has a name, such as `citation`. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the question mark. */
  readonly query: Readonly<Record<string, string>>;
  /** The day of the past that is asked for; null for now. */
  readonly asOf: string | null;
  /** What was asked for as a day and is none that can be shown; null where nothing was, or a good one. */
  readonly noDay: string | null;
  /** The day it is now, by the gateway's clock, in America/New_York. */
  readonly today: string;
}

/** What a page makes of an answer. */
export interface Shown {
  readonly title: string;
  /** False where there is nothing of that name, which is not the same as an answer that failed. */
  readonly found: boolean;
  readonly content: ReactNode;
}

/** A page: what it asks of the graph, and what it shows of the answer. */
export interface Page {
  /** Its path, with a colon before each name, such as `/directives/:citation`. */
  readonly path: string;
  /** What the navigation calls it; null where other pages lead there. */
  readonly navigation: string | null;
  /** Whether it can show a day of the past. */
  readonly takesAsOf: boolean;
  ask(address: Address): Operation;
  show(answer: Answer, address: Address): Shown;
}

/** A page with the types of its own operation. */
export interface PageDefinition<Data, Variables> {
  readonly path: string;
  readonly navigation?: string;
  readonly takesAsOf: boolean;
  readonly document: TypedDocumentString<Data, Variables>;
  variables(address: Address): Variables;
  title(data: Data | null, address: Address): string;
  /** Whether there is what the path names; a field that failed is for `content` to tell. */
  found?(data: Data): boolean;
  content(data: Data, address: Address): ReactNode;
}

/** Makes a page of its definition. Whatever it asks, the answer has the type that was generated for it. */
export function definePage<Data, Variables extends Record<string, unknown>>(
  definition: PageDefinition<Data, Variables>,
): Page {
  const { path, navigation = null, takesAsOf, document } = definition;
  return {
    path,
    navigation,
    takesAsOf,
    ask: (address) => operationOf(document, definition.variables(address)),
    show(answer, address) {
      const data = answer.data as Data | null;
      const title = definition.title(data, address);
      if (data === null) return { title, found: true, content: null };
      const found = failuresOf(answer).length > 0 || (definition.found?.(data) ?? true);
      return { title, found, content: found ? definition.content(data, address) : null };
    },
  };
}

/** The day that a page speaks of. */
export function dayOf({ asOf, today }: Address): string {
  return asOf ?? today;
}

/** The moment at the end of the day asked for, as the graph takes it; null for now. */
export function momentOf({ asOf }: Address): string | null {
  return asOf === null ? null : endOfDay(asOf);
}

/** What a page asks of its day, and whether it asks for what is told of the present only. */
export function whenOf(address: Address): { readonly asOf: string | null; readonly live: boolean } {
  return { asOf: momentOf(address), live: address.asOf === null };
}
