/** Something that could not be answered, and whose part it was. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly agency?: string };
}

/** A field that is there and withheld: its value came as null. */
export interface Redaction {
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly authority: string | null;
  readonly contactOffice?: string | null;
}

/** Something to know of what an answer rests on. */
export interface Warning {
  readonly code: string;
  readonly agency: string;
  readonly asOf: string | null;
  readonly message: string;
}

/** What the graph answers: its data, what is missing of it, and how it must be handled. */
export interface Answer<Data = unknown> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  readonly redactions: readonly Redaction[];
  readonly warnings: readonly Warning[];
  /** The banner of the strictest record in it; null where nothing of it has a marking. */
  readonly marking: string | null;
  /** Whether any of it belongs to an exercise. */
  readonly exercise: boolean;
}

/** An answer as it comes over the wire, or out of the gateway's own process. */
export interface WireAnswer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[] | undefined;
  readonly extensions?: {
    readonly marking?: { readonly banner?: string; readonly exercise?: boolean };
    readonly redactions?: readonly Redaction[];
    readonly warnings?: readonly Warning[];
  };
}

/** With nothing absent that a page would have to ask for twice. */
export function answerOf({ data, errors, extensions = {} }: WireAnswer): Answer {
  return {
    data: data ?? null,
    errors: (errors ?? []).map(({ message, path, extensions }) => ({
      message,
      ...(path !== undefined && { path }),
      ...(extensions !== undefined && { extensions }),
    })),
    redactions: extensions.redactions ?? [],
    warnings: extensions.warnings ?? [],
    marking: extensions.marking?.banner ?? null,
    exercise: extensions.marking?.exercise ?? false,
  };
}

/** What could not be answered, as against what nobody could answer: a name that the graph does not have. */
export function failuresOf({ errors }: Answer): readonly AnswerError[] {
  return errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT');
}
