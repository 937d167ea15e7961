import type { AnswerError, WireAnswer } from './answer.js';

/**
 * What came over the wire as an answer; null where it is none. Whatever stands between a page and the
 * gateway may answer in its place, and what it says is not to be shown as if the graph had said it.
 */
export function readAnswer(body: unknown): WireAnswer | null {
  if (!isObject(body)) return null;
  const { data, extensions } = body;
  const errors = Array.isArray(body['errors']) ? body['errors'].filter(isError) : [];
  if (!isObject(data) && errors.length === 0) return null;
  return {
    data: isObject(data) ? data : null,
    errors,
    ...(isObject(extensions) && { extensions: listsOnly(extensions) }),
  };
}

function listsOnly(extensions: Readonly<Record<string, unknown>>): Readonly<Extensions> {
  const { marking, redactions, warnings } = extensions as Extensions;
  return {
    ...(isObject(marking) && { marking }),
    ...(Array.isArray(redactions) && { redactions }),
    ...(Array.isArray(warnings) && { warnings }),
  };
}

type Extensions = NonNullable<WireAnswer['extensions']>;

function isError(value: unknown): value is AnswerError {
  return isObject(value) && typeof value['message'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
