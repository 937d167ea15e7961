import { calendarDate } from '../../contract/dates/calendar-date.js';
import { loadRecord } from '../../contract/initial/load-record.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import {
  NO_EXPANSION,
  SPECIALIST_TRACK_OPENED,
  TECH_FORCE_LAUNCH,
} from '../../contract/order/known-evidence.js';
import type { WriteCommand } from '../../contract/writing/write-command.js';
import { countsKind } from '../hiring-counts/counts-kind.js';
import { newCounts } from '../hiring-counts/counts-with-records.js';
import type { OpmStore } from '../opm-store.js';
import { baselineGiven } from './baseline.js';
import {
  pathwayId,
  type HiringPathwayRecord,
  type PathwayBaseline,
} from './hiring-pathway-record.js';
import { pathwayKind } from './pathway-kind.js';
import { NO_PLAN } from './plan.js';

interface KnownPathway {
  readonly code: string;
  readonly title: string;
  readonly baseline: PathwayBaseline;
  readonly evidence: readonly EvidenceItem[];
}

/**
 * What is publicly known of the Tech Force. Its target of about 1,000 and its grades were reported of the
 * whole; of the track of the order's section 2(f) only the day it opened is known.
 */
const KNOWN: readonly KnownPathway[] = [
  {
    code: 'TECH_FORCE',
    title: 'US Tech Force',
    baseline: baselineGiven({
      asOf: calendarDate('2025-12-15'),
      seats: 1000,
      grades: ['GS-13', 'GS-14'],
    }),
    evidence: [TECH_FORCE_LAUNCH, NO_EXPANSION],
  },
  {
    code: 'TECH_FORCE_INFORMATION_CYBERSECURITY_SPECIALIST',
    title: 'US Tech Force Information Cybersecurity Specialist',
    baseline: baselineGiven({ asOf: calendarDate('2026-04-13') }),
    evidence: [SPECIALIST_TRACK_OPENED, NO_EXPANSION],
  },
];

/** The pathways that OPM starts with, each with its counts: of nobody. */
export function initialPathways(store: OpmStore, now: Date): readonly WriteCommand<boolean>[] {
  return KNOWN.flatMap((known) => {
    const pathway = pathwayOf(known, now);
    return [
      loadRecord(pathwayKind(store), pathway, '2(f)'),
      loadRecord(countsKind(store), newCounts(pathway._id, now), '2(f)'),
    ];
  });
}

function pathwayOf(
  { code, title, baseline, evidence }: KnownPathway,
  now: Date,
): HiringPathwayRecord {
  return {
    _id: pathwayId(code),
    version: 1,
    agency: 'OPM',
    title,
    state: 'BASELINED',
    pausedFrom: null,
    baseline,
    ...NO_PLAN,
    steps: [{ state: 'BASELINED', on: baseline.asOf }],
    evidenceItems: evidence,
    marking: PUBLIC_MARKING,
    audience: 'PUBLIC',
    createdAt: now,
    updatedAt: now,
  };
}
