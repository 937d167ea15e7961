import type { Words } from '../facts/words.js';
import type { AiUse, CaseOutcome, EnforcementPriorityState } from '../generated/graphql.js';

export const PRIORITY_STATES: Words<EnforcementPriorityState> = {
  DRAFT: ['Being drafted', 'open'],
  ISSUED: ['Issued', 'done'],
  ACTIVE: ['In effect', 'done'],
  REVISED: ['Revised: another takes its place', 'none'],
  RESCINDED: ['Rescinded', 'none'],
};

export const AI_USES: Readonly<Record<AiUse, string>> = {
  INSTRUMENT_OF_ACCESS: 'AI used to access or damage a computer without authority',
  FURTHERING_OTHER_CRIME: 'AI used, while engaged in such access, to further any other crime',
  AGENT_DATA_ACCESS: 'AI agents that unlawfully access data then used unlawfully',
};

export const OUTCOMES: Readonly<Record<CaseOutcome, string>> = {
  PLEA: 'A plea of guilty',
  VERDICT_GUILTY: 'A verdict of guilty',
  ACQUITTED: 'Acquitted',
  DISMISSED: 'Dismissed',
};
