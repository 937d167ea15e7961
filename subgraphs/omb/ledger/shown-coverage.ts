import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { Coverage, FeedCoverage } from './read-coverage.js';

/** The steps in which most callers see how far the ledger has come. */
const STEP_MS = 30_000;
/** Longer than a round of reading a feed in which nothing happens, so that a step never waits for one. */
const ROUND_MS = 30_000;

/**
 * How far the ledger has come with each feed, as the caller may know it. An event ends a round of
 * reading early, so the exact moment would tell of an event that the caller may not know of. Whoever
 * may not read the whole log is told a moment that depends on the clock alone while a feed is heard.
 */
export function shownCoverage(
  coverage: Coverage,
  { now, policy, principal }: Pick<GraphContext, 'now' | 'policy' | 'principal'>,
): Coverage {
  const latest = floor(now.getTime() - ROUND_MS);
  const shown = (feed: FeedCoverage): FeedCoverage => {
    if (feed.pulledAt === null || policy.mayReadFeed(principal, feed._id)) return feed;
    const pulledAt = Math.min(latest, floor(feed.pulledAt.getTime()));
    // Of the time before its first event nothing is known, however coarse the answer.
    return { ...feed, pulledAt: new Date(Math.max(pulledAt, feed.begins?.getTime() ?? 0)) };
  };
  return new Map([...coverage].map(([subgraph, feed]) => [subgraph, shown(feed)]));
}

function floor(moment: number): number {
  return Math.floor(moment / STEP_MS) * STEP_MS;
}
