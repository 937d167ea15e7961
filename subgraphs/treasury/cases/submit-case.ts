import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import type { MarkingRecord, TrafficLight } from '../../contract/markings/marking.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done } from '../../contract/writing/write-command.js';
import { NO_EMBARGO } from '../embargoes/embargo.js';
import { reporterOf } from '../participants/new-participant.js';
import type { TreasuryStore } from '../treasury-store.js';
import { submitCaseInput, type SubmitCaseInput } from './case-inputs.js';
import { caseKind } from './case-kind.js';
import type { CaseRecord } from './case-record.js';

/** A new case, or why it is none. */
export function submitCase(store: TreasuryStore): Prepare<CaseRecord> {
  return createRecord(caseKind(store), {
    name: 'submitCase',
    input: submitCaseInput,
    agency: 'TREASURY',
    right: 'REPORT_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayReportCase(principal, 'TREASURY'),
    make: (input, { context, today }) =>
      done(newCase(input, ownOrganization(context.principal), today)),
  });
}

/** Vulnerability information; how far it is shared is what whoever reported it agreed to, and whoever joins agrees to. */
function markingWith(tlp: TrafficLight): MarkingRecord {
  return { classification: 'U', cui: ['ISVI'], tlp };
}

function newCase(
  input: SubmitCaseInput,
  reportedBy: string | null,
  today: CalendarDate,
): NewRecord<CaseRecord> {
  const { handlingId } = input;
  const isKnownBy = reportedBy ?? 'TREASURY';
  return {
    title: input.title,
    summary: input.summary,
    state: 'REPORTED',
    resumesTo: null,
    steps: [{ state: 'REPORTED', on: today }],
    reportedOn: today,
    quarter: quarterOf(today),
    reportedBy,
    parties: reportedBy === null ? [] : [reportedBy],
    handlingIds: handlingId == null ? [] : [{ organization: isKnownBy, identifier: handlingId }],
    originRefs: input.originRefs ?? [],
    finderCredits: distinct(input.finderCredits),
    reporterChain: [...(input.reporterChain ?? []), ...(reportedBy === null ? [] : [reportedBy])],
    discoveryMethod: input.discoveryMethod,
    discoveryModel: input.discoveryModel ?? null,
    cveIds: distinct(input.cveIds),
    ghsaIds: distinct(input.ghsaIds),
    osvIds: distinct(input.osvIds),
    cwes: distinct(input.cwes),
    affected: input.affected.map((product) => ({ ...product, versions: product.versions ?? null })),
    cvssVector: input.cvssVector ?? null,
    sectors: distinct(input.sectors),
    countedUnder: input.sectors?.[0] ?? null,
    affectsNationalSecuritySystems: input.affectsNationalSecuritySystems ?? false,
    ssvc: null,
    timelines: [],
    duplicateOf: null,
    transfer: null,
    participants: reportedBy === null ? [] : [reporterOf(reportedBy, today)],
    embargo: NO_EMBARGO,
    publicFacts: 'pxa',
    fixes: [],
    distributions: [],
    marking: markingWith(input.tlp ?? 'AMBER'),
  };
}

function distinct<Item>(items: readonly Item[] | null | undefined): readonly Item[] {
  return [...new Set(items)];
}
