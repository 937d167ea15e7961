import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ERROR_CODES } from '../transport/public-error.js';
import type { Balance } from './budgets.js';
import type { OperationSize } from './measure-operation.js';
import type { RequestLimits } from './request-limits.js';

/** Why an operation is too large to be asked; null where it is not. */
export function tooLarge(size: OperationSize, limits: RequestLimits): GraphQLError | null {
  const { depth, aliases, cost } = size;
  if (depth > limits.depth) {
    const what = `The fields stand ${depth} beneath one another`;
    return over(ERROR_CODES.QUERY_TOO_DEEP, what, limits.depth, depth, 'Ask in several steps.');
  }
  if (aliases > limits.aliases) {
    const what = `${aliases} fields are asked for under another name`;
    const todo = 'Ask for lists rather than for records one by one, or in several requests.';
    return over(ERROR_CODES.TOO_MANY_ALIASES, what, limits.aliases, aliases, todo);
  }
  if (cost <= limits.cost) return null;
  const what = `The request costs ${cost} points, about one for each object that it can answer`;
  const todo =
    'Ask for smaller pages ("first"), for fewer lists within lists, or in several requests.';
  return over(ERROR_CODES.QUERY_TOO_COSTLY, what, limits.cost, cost, todo);
}

/** A client has spent its hour. */
export function spent(
  { limit, remaining, retryAfterSeconds }: Balance,
  cost: number,
  what = 'The request',
): GraphQLError {
  const message = `${what} costs ${cost} points, and of the ${limit} that you may spend in an hour ${remaining} are left. Ask again in ${retryAfterSeconds} seconds, or for less.`;
  return new GraphQLError(message, {
    extensions: {
      code: ERROR_CODES.OVER_RATE_LIMIT,
      cost,
      limit,
      remaining,
      retryAfterSeconds,
      http: {
        status: 429,
        headers: new HeaderMap([
          ['retry-after', String(retryAfterSeconds)],
          ...rateLimitHeaders({ limit, remaining }),
        ]),
      },
    },
  });
}

/** The headers of api.data.gov, in points. */
export function rateLimitHeaders({
  limit,
  remaining,
}: Pick<Balance, 'limit' | 'remaining'>): readonly (readonly [string, string])[] {
  return [
    ['x-ratelimit-limit', String(limit)],
    ['x-ratelimit-remaining', String(remaining)],
  ];
}

function over(
  code: string,
  what: string,
  limit: number,
  asked: number,
  todo: string,
): GraphQLError {
  return new GraphQLError(`${what}; ${limit} is the limit. ${todo}`, {
    extensions: { code, limit, asked, http: { status: 400 } },
  });
}
