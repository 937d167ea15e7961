/** One thing that went wrong, as the graph says it. */
export interface GraphProblem {
  /** Says what to do. */
  readonly message: string;
  /** Stays the same whatever the message says, such as `AGENCY_UNAVAILABLE`. */
  readonly code: string;
  /** The place in the answer that is null for it; null where it belongs to no place. */
  readonly path: readonly (string | number)[] | null;
  /** The agency that it is about; null where it is about none. */
  readonly agency: string | null;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What is known of a refusal beside its problems. */
export interface Refusal {
  /** Of HTTP; 200 where the graph answered, but not all of it. */
  readonly status: number;
  readonly requestId: string | null;
  /** In how many seconds it can be asked again; null where the graph does not say. */
  readonly retryAfterSeconds: number | null;
}

/** The graph refused a request, or could not answer all of it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(
    readonly problems: readonly GraphProblem[],
    { status, requestId, retryAfterSeconds }: Refusal,
  ) {
    super(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.status = status;
    this.requestId = requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The code of the first problem. */
  get code(): string {
    return this.problems[0]?.code ?? 'UNKNOWN';
  }

  /** The agency of the first problem. */
  get agency(): string | null {
    return this.problems[0]?.agency ?? null;
  }

  /** The place of the first problem. */
  get path(): GraphProblem['path'] {
    return this.problems[0]?.path ?? null;
  }
}

/** Nothing came in time. Whether a change was made is not known: send it again with the same idempotencyKey. */
export class GraphTimeout extends Error {
  override readonly name = 'GraphTimeout';
  constructor(readonly timeoutMs: number) {
    super(`The graph did not answer within ${timeoutMs} ms.`);
  }
}

/** The problems of an answer; none where it has no errors. */
export function problemsOf(answer: unknown): readonly GraphProblem[] {
  const errors = isObject(answer) ? answer['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(isObject).map(problemOf) : [];
}

/** A refusal as an error; whatever is no answer of the graph, such as a proxy's page, has the code of its status. */
export function refusalOf(response: Response, text: string): GraphError {
  const { status, headers } = response;
  const problems = problemsOf(parsed(text));
  const requestId = headers.get('x-request-id');
  const retryAfterSeconds = secondsOf(headers.get('retry-after'));
  const unknown = { message: text.slice(0, 200), path: null, agency: null, extensions: {} };
  return new GraphError(problems.length > 0 ? problems : [{ ...unknown, code: `HTTP_${status}` }], {
    status,
    requestId,
    retryAfterSeconds,
  });
}

/** True for an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOf(error: Readonly<Record<string, unknown>>): GraphProblem {
  const extensions = isObject(error['extensions']) ? error['extensions'] : {};
  const { code, agency } = extensions;
  const { path } = error;
  return {
    message: String(error['message']),
    code: typeof code === 'string' ? code : 'UNKNOWN',
    path: Array.isArray(path) ? (path as (string | number)[]) : null,
    agency: typeof agency === 'string' ? agency : null,
    extensions,
  };
}

/** Seconds, or a date: HTTP allows both. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1_000));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
