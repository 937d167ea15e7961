import type { Connection } from '../../contract/connections/connection.js';
import { listMark } from '../../contract/connections/cursor.js';
import { pageInMemory, type PageRequest } from '../../contract/connections/page-in-memory.js';
import type { Obstacle } from './obstacle.js';

/** A page of obstacles. */
export type ObstacleList = Connection<Obstacle>;

/** A page of the obstacles of one provision or party. */
export function listObstacles(
  obstacles: readonly Obstacle[],
  of: string,
  asOf: Date | null,
  request: PageRequest,
): ObstacleList {
  return pageInMemory(obstacles, ({ id }) => id, listMark('obstacles', of, asOf), request);
}
