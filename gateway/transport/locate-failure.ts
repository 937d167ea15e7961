import type { GraphQLFormattedError } from 'graphql';
import type { AnswerTrail, ResponsePath } from './answer-trail.js';
import type { FailedFetch } from './failed-fetch.js';
import type { FetchFields } from './fetch-fields.js';
import { entityPlaces, namesInResponse, pathInResponse } from './response-places.js';

/** Where in the public answer a failure shows. */
export interface Location {
  /** The first place; a GraphQL error has room for one. */
  readonly path: ResponsePath;
  /** All of them, where there are several. */
  readonly paths: readonly ResponsePath[];
}

// A fetch may stand for thousands of entities; nobody reads that many paths.
const MOST_PATHS = 100;

/** Every place that is null because a whole fetch failed. */
export function locateFetch(
  failure: FailedFetch,
  { names }: FetchFields,
  trail: AnswerTrail,
  data: unknown,
): Location {
  if (failure.representations === undefined) {
    const present = namesInResponse([], names, data);
    // Without any data there is nothing to compare with, so the fetch's own names must do.
    return locationOf((present.length > 0 ? present : names).map((name) => [name]));
  }
  const places = entityPlaces(failure, trail).slice(0, MOST_PATHS);
  return locationOf(
    places.map((place) => {
      const [only, ...others] = namesInResponse(place, names, data);
      const path = only !== undefined && others.length === 0 ? [...place, only] : place;
      return pathInResponse(path, data);
    }),
  );
}

/** The place of one error that a subgraph reported in its answer. */
export function locateError(
  failure: FailedFetch,
  error: GraphQLFormattedError,
  fields: FetchFields,
  trail: AnswerTrail,
  data: unknown,
): Location {
  const path = error.path ?? [];
  const [, index, ...rest] = path;
  if (path.length === 0) return locateFetch(failure, fields, trail, data);
  if (failure.representations === undefined) return locationOf([pathInResponse(path, data)]);
  const place = typeof index === 'number' ? entityPlaces(failure, trail)[index] : undefined;
  if (place === undefined) return locateFetch(failure, fields, trail, data);
  return locationOf([pathInResponse([...place, ...rest], data)]);
}

function locationOf(paths: readonly ResponsePath[]): Location {
  const distinct = [...new Map(paths.map((path) => [path.join('.'), path])).values()];
  return { path: distinct[0] ?? [], paths: distinct.length > 1 ? distinct : [] };
}
