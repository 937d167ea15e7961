import type { OfficeConsultation } from '../../../subgraphs/contract/consultations/consultation-record.js';
import type { GrantDeterminationRecord } from '../../../subgraphs/omb/grants/grant-determination-record.js';
import type { HiringCountsRecord } from '../../../subgraphs/opm/hiring-counts/hiring-counts-record.js';
import { countsId } from '../../../subgraphs/opm/hiring-counts/hiring-counts-record.js';
import type { HiringPathwayRecord } from '../../../subgraphs/opm/hiring-pathways/hiring-pathway-record.js';
import type { PlacementRecord } from '../../../subgraphs/opm/placements/placement-record.js';
import { calendarDateInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import { all, cameTo, rule, type Rule, type World } from './rule.js';

const GRANT = 'grantDetermination';
const RESULTS = ['DIRECTABLE', 'NOT_DIRECTABLE', 'DIRECTABLE_WITH_ACTION'];
const UNDER_AUTHORITY = ['AUTHORIZED', 'OPEN', 'REVIEWING', 'CERTIFIED', 'SELECTED', 'ONBOARDED'];

function onboards(world: World, pathway: string): number {
  const record = world.get(countsId(pathway)) as HiringCountsRecord | undefined;
  const counted = record?.counts.filter(({ stage }) => stage === 'ONBOARDED') ?? [];
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/** Grants (2(e)) and hiring (2(f)). domain.md 4.4 and 4.5. */
export const FUNDS_AND_PEOPLE_RULES: readonly Rule[] = [
  rule<GrantDeterminationRecord>(
    GRANT,
    'Funding is directable where it is available and relevant.',
    (step) =>
      !cameTo(step, 'DIRECTABLE') ||
      (step.after.availability?.available === true && step.after.relevance?.relevant === true),
  ),
  rule<GrantDeterminationRecord>(
    GRANT,
    'The Director of OMB determines, after both offices were coordinated with.',
    (step) =>
      !cameTo(step, ...RESULTS) ||
      (step.event.actor.office === 'DIRECTOR_OMB' &&
        ['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA'].every((office) =>
          step.after.coordination.some(
            (one) => one.office === office && one.answeredOn >= one.requestedOn,
          ),
        )),
  ),
  rule<GrantDeterminationRecord>(
    GRANT,
    'What coordination rests on was asked about both findings.',
    ({ after, world }) =>
      after.coordination.every(({ consultation }) => {
        const asked = world.get(consultation) as OfficeConsultation | undefined;
        return asked !== undefined && after.foundAt !== null && asked.requestedAt >= after.foundAt;
      }),
  ),
  rule<GrantDeterminationRecord>(
    GRANT,
    'A determination rests on both findings, whatever it says, and changes neither.',
    ({ before, after }) =>
      (after.ruling === null || (after.availability !== null && after.relevance !== null)) &&
      (before?.ruling == null || JSON.stringify(before.ruling) === JSON.stringify(after.ruling)),
  ),
  rule<PlacementRecord>(
    'placement',
    'No more people are placed than came on board.',
    ({ after, world }) =>
      all<PlacementRecord>(world, 'placement', ({ pathway }) => pathway === after.pathway).reduce(
        (sum, { count }) => sum + count,
        0,
      ) <= onboards(world, after.pathway),
  ),
  rule<PlacementRecord>(
    'placement',
    'No more placements end than were made.',
    ({ after }) => Object.values(after.ends).reduce((sum, count) => sum + count, 0) <= after.count,
  ),
  rule<HiringCountsRecord>(
    'hiringCounts',
    'Counts are of people, and none is negative.',
    ({ after }) =>
      Object.values(after.totals).every((count) => Number.isInteger(count) && count >= 0),
  ),
  rule<HiringPathwayRecord>(
    'hiringPathway',
    'A pathway hires under an authority that is in force on the day, and has a dated baseline.',
    (step) => {
      const today = calendarDateInNewYork(step.event.at);
      if (!cameTo(step, ...UNDER_AUTHORITY)) return true;
      return step.after.authorities.some(
        ({ expiresOn }) => expiresOn === null || expiresOn >= today,
      );
    },
  ),
];
