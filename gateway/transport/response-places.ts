import type { AnswerTrail, Placed, ResponsePath } from './answer-trail.js';
import { isRecord } from './answer-trail.js';
import type { FailedFetch } from './failed-fetch.js';

/** Where the entities that a fetch asked for stand in the response, by their place in the request. */
export function entityPlaces(failure: FailedFetch, trail: AnswerTrail): readonly ResponsePath[] {
  const candidates = trail.objectsAt(failure.planPath);
  const places: ResponsePath[] = [];
  let next = 0;
  // The gateway asks for the matching objects in their order, so one walk over both lists is enough.
  for (const representation of failure.representations ?? []) {
    const at = findFrom(candidates, next, representation);
    places.push(candidates[at]?.path ?? listPath(failure.planPath));
    if (at !== -1) next = at + 1;
  }
  return places;
}

function findFrom(candidates: readonly Placed[], from: number, representation: unknown): number {
  return candidates.findIndex(({ value }, index) => index >= from && holds(value, representation));
}

// An object holds a representation when it has all its members; it usually has more.
function holds(value: unknown, representation: unknown): boolean {
  if (Array.isArray(representation)) {
    return (
      Array.isArray(value) &&
      value.length === representation.length &&
      representation.every((element, index) => holds(value[index], element))
    );
  }
  if (!isRecord(representation)) return value === representation;
  return (
    isRecord(value) &&
    Object.entries(representation).every(([name, member]) => holds(value[name], member))
  );
}

function listPath(planPath: ResponsePath): ResponsePath {
  const firstList = planPath.indexOf('@');
  return firstList === -1 ? planPath : planPath.slice(0, firstList);
}

/** The longest beginning of a path that the response has; the whole path when there is no data at all. */
export function pathInResponse(path: ResponsePath, data: unknown): ResponsePath {
  if (data === null || data === undefined) return path;
  let value: unknown = data;
  let length = 0;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) break;
    value = (value as Record<string | number, unknown>)[segment];
    length += 1;
  }
  return path.slice(0, length);
}

/** Which of these names the response has at a path. */
export function namesInResponse(
  path: ResponsePath,
  names: readonly string[],
  data: unknown,
): readonly string[] {
  return names.filter((name) => pathInResponse([...path, name], data).length > path.length);
}
