import { Counted } from '../counts/counted.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';

/** The cases that whoever asks may list, by state, and by how soon BOD 26-04 has them remediated. */
export function ListedCases({ data }: { readonly data: TheClearinghouseQuery }) {
  const { listed } = data;
  if (listed === null) return <p>Unavailable: Treasury cannot be reached now.</p>;
  if (listed.totalCount === 0)
    return (
      <p>
        You may list no case, so there is nothing to count here. Whoever takes part in a case, or
        may know of it by its marking, pastes a token above.
      </p>
    );
  return (
    <>
      <p>Of the {listed.totalCount} cases that you may list.</p>
      <Counted
        caption="By the state of the case"
        of="State"
        columns={['Cases']}
        rows={statesOf(data).map(([name, found]) => ({ name, counts: [countIn(found)] }))}
      />
      <Counted
        caption="By the outcome of CISA’s table, as it was told last; those that have none yet are left out"
        of="To be remediated"
        columns={['Cases', 'Past it']}
        rows={outcomesOf(data).map(([name, found, past]) => ({
          name,
          counts: [countIn(found), countIn(past)],
        }))}
      />
    </>
  );
}

type Found = TheClearinghouseQuery['listed'];

function countIn(found: Found): number | null {
  return found?.totalCount ?? null;
}

function statesOf(data: TheClearinghouseQuery): readonly (readonly [string, Found])[] {
  return [
    ['Reported', data.reported],
    ['Deconflicted', data.deconflicted],
    ['Validating', data.validating],
    ['Validated', data.validated],
    ['Prioritized', data.prioritized],
    ['Remediation coordinated', data.remediationCoordinated],
    ['Patch distributed', data.patchDistributed],
    ['Closed', data.closed],
    ['Duplicate', data.duplicate],
    ['Invalid', data.invalid],
    ['Deferred', data.deferred],
    ['On hold', data.onHold],
    ['Withdrawn by the reporter', data.withdrawnByReporter],
    ['Transferred', data.transferred],
  ];
}

function outcomesOf(data: TheClearinghouseQuery): readonly (readonly [string, Found, Found])[] {
  return [
    [
      'Within 3 days, with forensic triage',
      data.threeDaysForensicTriage,
      data.threeDaysForensicTriagePast,
    ],
    ['Within 3 days', data.threeDays, data.threeDaysPast],
    ['Within 14 days', data.fourteenDays, data.fourteenDaysPast],
    ['Within 60 days', data.sixtyDays, data.sixtyDaysPast],
    ['With the next system upgrade', data.onSystemUpgrade, data.onSystemUpgradePast],
  ];
}
