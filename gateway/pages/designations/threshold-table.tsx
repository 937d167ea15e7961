import { dayText } from '../facts/dates.js';
import { NotReached } from '../facts/not-reached.js';
import { State } from '../facts/state.js';
import type { DesignationsQuery } from '../generated/graphql.js';
import { officesText, orWithheld, Released } from './released.js';
import { READINGS, THRESHOLD_STATES } from './words.js';

type Thresholds = NonNullable<DesignationsQuery['thresholdDeterminations']>;

/** That thresholds were determined, as far as that was released; never what they are. */
export function ThresholdTable({ thresholds }: { readonly thresholds: Thresholds | null }) {
  if (thresholds === null) return <NotReached who="NSA" />;
  if (thresholds.totalCount === 0)
    return (
      <p>
        No determination that you may know of. That one was made is NSA’s alone until it releases
        it, so this does not say that there is none.
      </p>
    );
  return (
    <table className="usa-table usa-table--borderless stacks">
      <caption>Determinations of the threshold that you may know of</caption>
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">State</th>
          <th scope="col">Determined on</th>
          <th scope="col">“Such a determination” is read as</th>
          <th scope="col">Consulted</th>
        </tr>
      </thead>
      <tbody>
        {thresholds.nodes.map((threshold) => (
          <Threshold key={threshold.id} {...threshold} />
        ))}
      </tbody>
    </table>
  );
}

function Threshold(threshold: Thresholds['nodes'][number]) {
  const { state, versionNumber, determinedOn, reading, consulted, released } = threshold;
  const isDetermined = state === 'DETERMINED' || state === 'SUPERSEDED';
  return (
    <tr>
      <th scope="row" data-label="Version">
        {orWithheld(versionNumber === null ? null : String(versionNumber), isDetermined)}
        <Released released={released} />
      </th>
      <td data-label="State">
        <State words={THRESHOLD_STATES} value={state} />
      </td>
      <td data-label="Determined on">
        {orWithheld(determinedOn === null ? null : dayText(determinedOn), isDetermined)}
      </td>
      <td data-label="“Such a determination” is read as">
        {orWithheld(reading === null ? null : READINGS[reading], isDetermined)}
      </td>
      <td data-label="Consulted">{orWithheld(officesText(consulted), isDetermined)}</td>
    </tr>
  );
}
