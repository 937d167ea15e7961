import type { Words } from '../facts/words.js';
import type {
  DesignationFinding,
  DesignationState,
  DeterminationReading,
  EngagementStanding,
  ReleasableField,
  ThresholdState,
} from '../generated/graphql.js';

export const DESIGNATION_STATES: Words<DesignationState> = {
  DRAFT: ['Being drafted', 'open'],
  CONSULTED: ['Offices consulted', 'open'],
  IN_FORCE: ['In force', 'done'],
  REVISED: ['Revised', 'none'],
  RESCINDED: ['Rescinded', 'none'],
};

export const THRESHOLD_STATES: Words<ThresholdState> = {
  DRAFT: ['Being drafted', 'open'],
  CONSULTED: ['Offices consulted', 'open'],
  DETERMINED: ['In force', 'done'],
  SUPERSEDED: ['Superseded', 'none'],
};

export const FINDINGS: Readonly<Record<DesignationFinding, string>> = {
  DESIGNATED_COVERED: 'A covered frontier model',
  NOT_COVERED: 'Not a covered frontier model',
};

/** What "such a determination" in section 3(a) is read to mean. */
export const READINGS: Readonly<Record<DeterminationReading, string>> = {
  THRESHOLD_ONLY: 'The threshold alone',
  DESIGNATION_ONLY: 'Whether a given model meets it alone',
  BOTH: 'Both',
};

export const STANDINGS: Readonly<Record<EngagementStanding, string>> = {
  UNDER_EVALUATION: 'Before any determination',
  DETERMINED: 'Determined, not in early access',
  EARLY_ACCESS: 'In early access',
  ENDED: 'Ended',
  WITHDRAWN: 'Withdrawn by the developer',
};

export const FIELDS: Readonly<Record<ReleasableField, string>> = {
  RECORD: 'that there is one',
  FRONTIER_MODEL: 'the model',
  FINDING: 'what was determined',
  THRESHOLD_VERSION: 'the threshold',
  VERSION_ID: 'the version',
  READING: 'the reading',
  CONSULTED: 'who was consulted',
  DECIDED_ON: 'the day',
  COMPLETED_ON: 'the day of completion',
};
