import { countOf } from '../counts/count.js';
import { Counted } from '../counts/counted.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';
import { sectorText } from './words.js';

/** The cases of the last quarter that is over, by the first sector that the report named. */
export function Sectors({
  counts,
}: {
  readonly counts: NonNullable<TheClearinghouseQuery['latest']> | null;
}) {
  if (counts === null) return <p>Unknown, for the same reason.</p>;
  return (
    <Counted
      caption={`Cases reported in ${counts.quarter}, by the first sector that the report named`}
      of="Sector"
      columns={['Cases']}
      rows={counts.bySector.map(({ sector, total }) => ({
        name: sectorText(sector),
        counts: [countOf(total)],
      }))}
    />
  );
}
