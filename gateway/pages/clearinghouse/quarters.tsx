import { countOf } from '../counts/count.js';
import { Counted } from '../counts/counted.js';
import { NotReached } from '../facts/not-reached.js';
import type { ClearinghouseCaseStanding, TheClearinghouseQuery } from '../generated/graphql.js';
import { STANDINGS } from './words.js';

const ORDER = Object.keys(STANDINGS) as readonly ClearinghouseCaseStanding[];

/** The cases of each quarter by where they stood at its end: the quarter of the report is their age. */
export function Quarters({
  data: { latest, second, third },
}: {
  readonly data: Pick<TheClearinghouseQuery, 'latest' | 'second' | 'third'>;
}) {
  const quarters = [latest, second, third].filter((counts) => counts != null);
  if (quarters.length === 0) return <NotReached who="Treasury" />;
  return (
    <Counted
      caption="Cases by the quarter of their report and by where they stood at its end"
      of="Standing"
      columns={quarters.map(({ quarter }) => quarter)}
      rows={[
        ...ORDER.map((standing) => ({
          name: STANDINGS[standing],
          counts: quarters.map(({ byStanding }) =>
            countOf(byStanding.find((one) => one.standing === standing)?.count),
          ),
        })),
        { name: 'All of them', counts: quarters.map(({ total }) => countOf(total)) },
      ]}
    />
  );
}
