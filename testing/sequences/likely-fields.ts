import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { addDays, type CalendarDate } from '../../subgraphs/contract/dates/calendar-date.js';
import type { AgencyId } from '../../subgraphs/contract/order/agencies.js';
import { reportableBy } from '../../subgraphs/contract/order/provisions.js';
import { PROTECTIONS } from '../../subgraphs/treasury/early-access/agreement-record.js';
import type { ApiMutation } from './api-mutations.js';
import type { Circumstances, Input } from './circumstances.js';
import type { Draw } from './draw.js';
import { OFFICES_TO_ASK, ORGANIZATIONS } from './people.js';

/** What must be new, or is better drawn from a small pool. */
export function freshen(
  mutation: ApiMutation,
  input: Input,
  { draw, fresh, today }: Circumstances,
): void {
  const days = (from: CalendarDate) => addDays(from, draw.of([0, 5, 10, 29, 30, 30, 31, 40]));
  const makers: Readonly<Record<string, () => unknown>> = {
    modelAlias: () => `Model ${fresh()}`,
    developerUei: () => draw.of(['LABXEXAMPLE1', 'LABXEXAMPLE2', 'NOT A UEI']),
    code: () => `ROUND_S_${fresh()}`,
    docketNumber: () => `1:26-cr-${fresh() + 10_000}`,
    organization: () => draw.of(ORGANIZATIONS),
    vendor: () => draw.of(ORGANIZATIONS),
    roles: () => draw.of([['VENDOR'], ['VENDOR'], ['OBSERVER'], ['VENDOR', 'DEPLOYER']]),
    assistanceListing: () => draw.of(['97.137', '47.070']),
    office: () => draw.of(OFFICES_TO_ASK),
    verb: () => draw.of(['CONSULTATION', 'COORDINATION']),
    acknowledged: () => draw.of([PROTECTIONS, PROTECTIONS, PROTECTIONS.slice(0, 5), ['USE']]),
    opensOn: () => addDays(today, draw.of([0, 0, 0, 1, 20, 31])),
    modelVersion: () => draw.of(['1', '1', '2']),
    until: () => addDays(today, draw.of([0, 1, 7, 40])),
    basis: () =>
      draw.of(['OWN_INQUIRY', 'OWN_INQUIRY', 'CLEARINGHOUSE_REPORT', 'DEVELOPER_ENGAGEMENT']),
    directive: () => directiveFor(mutation, input, draw),
    supersedes: () => (draw.chance(0.7) ? null : input['supersedes']),
    scope: () => [{ kind: 'CIDR', value: `10.9.${draw.below(3)}.0/24` }],
    finderCredits: () => [draw.of(ORGANIZATIONS), `finder ${draw.below(4)}`],
    finding: () => draw.of(['DESIGNATED_COVERED', 'DESIGNATED_COVERED', 'NOT_COVERED']),
    decision: () =>
      draw.of(
        /Embargo/.test(mutation.name)
          ? ['ACCEPT', 'ACCEPT', 'REJECT', 'END']
          : mutation.subgraph === 'cisa'
            ? ['ISSUE', 'CLOSE', 'REVOKE']
            : ['ISSUE', 'REVISE', 'RESCIND'],
      ),
    result: () => draw.of(['DIRECTABLE', 'NOT_DIRECTABLE', 'DIRECTABLE_WITH_ACTION']),
    fixPath: () => draw.of(['VENDOR_AWARE', 'FIX_READY', 'FIX_DEPLOYED']),
    consent: () => draw.of(['SIGNATORY', 'SIGNATORY', 'DECLINED']),
    audience: () => draw.of([null, [draw.of(ORGANIZATIONS)]]),
    count: () => draw.of([1, 2, 5]),
    stage: () => draw.of(['APPLIED', 'CERTIFIED', 'SELECTED', 'ONBOARDED']),
    marking: () => draw.of([null, { tlp: 'RED' }, { tlp: 'GREEN' }]),
    kind: () =>
      draw.of(
        /Instrument/.test(mutation.name) ? ['GUIDANCE', 'BOD', 'SUPPLEMENTAL'] : [input['kind']],
      ),
    action: () => draw.of(['PROCEDURES', 'TIMELINES', 'INVENTORY']),
    agency: () =>
      /RequiredAction/.test(mutation.name) ? draw.of(['OPM', 'DOJ', 'TREASURY']) : input['agency'],
    appliesTo: () =>
      draw.of([['FCEB_AGENCIES'], ['FCEB_AGENCIES'], ['STATE_AND_LOCAL_AUTHORITIES']]),
    end: () => draw.of(['COMPLETED', 'CONVERTED', 'SEPARATED']),
  };
  for (const { name, type } of Object.values(mutation.input.getFields())) {
    const isGiven = name in input || (OFTEN_GIVEN.has(name) && draw.chance(0.6));
    const value = isGiven ? makers[name]?.() : undefined;
    // Another type of the same name takes other values.
    if (value !== undefined && isTaken(value, type)) input[name] = value;
  }
  if (/TreasuryEmbargo|PublicFacts/.test(mutation.name)) return;
  if ('closesOn' in input && 'opensOn' in input) {
    input['closesOn'] = days(input['opensOn'] as CalendarDate);
    input['plannedPartnerReleaseOn'] = addDays(
      input['closesOn'] as CalendarDate,
      draw.of([0, 0, 5, -1]),
    );
  } else if ('closesOn' in input) input['closesOn'] = days(today);
}

function isTaken(value: unknown, type: GraphQLInputType): boolean {
  let taken = true;
  coerceInputValue(value, type, () => {
    taken = false;
  });
  return taken;
}

/** A provision that the agency reports on; what is required rests on a directive of CISA's instead. */
function directiveFor({ agency, name }: ApiMutation, input: Input, draw: Draw): unknown {
  if (/RequiredAction/.test(name)) return input['directive'];
  const led = reportableBy((input['agency'] ?? agency) as AgencyId);
  return draw.of(led).citation;
}

/** What a call often says beside its sample. */
const OFTEN_GIVEN = new Set([
  'marking',
  'consent',
  'fixPath',
  'audience',
  'finderCredits',
  'supersedes',
  'developerUei',
]);
