import type { Connection } from '../../contract/connections/connection.js';
import { listMark } from '../../contract/connections/cursor.js';
import { pageInMemory, type PageRequest } from '../../contract/connections/page-in-memory.js';
import type { OmbContext } from '../omb-context.js';
import type { Obstacle } from './obstacle.js';

/** A page of obstacles. */
export type ObstacleList = Connection<Obstacle>;

/** A page of the obstacles that fit, out of one read for the whole request. */
export async function listObstacles(
  fits: (obstacle: Obstacle) => boolean,
  of: string,
  asOf: Date | null,
  request: PageRequest,
  { obstacles }: OmbContext,
): Promise<ObstacleList> {
  const fitting = (await obstacles(asOf)).filter(fits);
  return pageInMemory(fitting, ({ id }) => id, listMark('obstacles', of, asOf), request);
}
