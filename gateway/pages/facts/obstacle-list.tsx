import type { ObstacleRowFragment } from '../generated/graphql.js';
import { Citation } from './citation.js';
import { dayText } from './dates.js';
import { NotReached } from './not-reached.js';
import { BLOCKERS } from './words.js';

/** What work waits for, and who can end the wait; null where that cannot be told now. */
export function ObstacleList({
  obstacles,
  nothing,
}: {
  readonly obstacles: {
    readonly totalCount: number;
    readonly nodes: readonly ObstacleRowFragment[];
  } | null;
  readonly nothing: string;
}) {
  if (obstacles === null) return <NotReached who="the ledger" />;
  if (obstacles.totalCount === 0) return <p>{nothing}</p>;
  return (
    <>
      <ul className="obstacles">
        {obstacles.nodes.map((obstacle, index) => (
          <li key={index}>
            {obstacle.directive !== null && <Citation of={obstacle.directive.citation} />}
            {obstacle.task !== null && ` ${obstacle.task.title}`} waits for{' '}
            <strong>{obstacle.waitsForParty?.name ?? 'someone whom nobody named'}</strong>
            {obstacle.waitsForDirective !== null && (
              <>
                {' '}
                under <Citation of={obstacle.waitsForDirective.citation} />
              </>
            )}
            {obstacle.waitsForTask !== null && `: ${obstacle.waitsForTask.title}`}
            <span className="quiet">
              {' '}
              {BLOCKERS[obstacle.kind]}
              {obstacle.since === null
                ? ', by the text of the order'
                : `, since ${dayText(obstacle.since)}`}
              .
            </span>
            {obstacle.note !== null && <span className="obstacles__note">{obstacle.note}</span>}
          </li>
        ))}
      </ul>
      {obstacles.nodes.length < obstacles.totalCount && (
        <p>
          The first {obstacles.nodes.length} of {obstacles.totalCount}.
        </p>
      )}
    </>
  );
}
