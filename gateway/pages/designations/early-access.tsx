import { Counted } from '../counts/counted.js';
import { NotReached } from '../facts/not-reached.js';
import type { DesignationsQuery } from '../generated/graphql.js';

const NOBODYS =
  'None that you may list. A window is known to Treasury and to the developer whose it is, and to nobody else, so this does not say that there is none.';

/** How many windows there are in each phase, of those that whoever asks may list. */
export function EarlyAccess({
  data: { scheduled, open, closed, withdrawn },
}: {
  readonly data: DesignationsQuery;
}) {
  const phases = [
    { name: 'Yet to open', listed: scheduled },
    { name: 'Open', listed: open },
    { name: 'Over', listed: closed },
    { name: 'Withdrawn by the developer', listed: withdrawn },
  ];
  if (phases.every(({ listed }) => listed == null)) return <NotReached who="Treasury" />;
  if (phases.every(({ listed }) => listed?.totalCount === 0)) return <p>{NOBODYS}</p>;
  return (
    <Counted
      caption="Windows that you may list, by where they stand today"
      of="Phase"
      columns={['Windows']}
      rows={phases.map(({ name, listed }) => ({ name, counts: [listed?.totalCount ?? null] }))}
    />
  );
}
