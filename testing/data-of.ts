import type { Answer } from './stage.js';

/** What an answer says; throws where anything of it failed. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
