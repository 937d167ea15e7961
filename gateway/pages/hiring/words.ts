import type { Words } from '../facts/words.js';
import type { HiringPathwayState } from '../generated/graphql.js';

export const PATHWAY_STATES: Words<HiringPathwayState> = {
  BASELINED: ['Only the baseline is recorded', 'none'],
  PROPOSED: ['An expansion is proposed', 'open'],
  AUTHORIZED: ['Authorized', 'open'],
  OPEN: ['An announcement is open', 'open'],
  REVIEWING: ['Applications under review', 'open'],
  CERTIFIED: ['Certificates issued', 'open'],
  SELECTED: ['Selections made', 'open'],
  ONBOARDED: ['People came on board', 'open'],
  PLACED: ['People are placed', 'done'],
  COMPLETED: ['Over, with full terms', 'done'],
  CONVERTED: ['Over, into lasting positions', 'done'],
  SEPARATED: ['Over, before the term', 'none'],
  PAUSED: ['Paused', 'late'],
  CLOSED: ['Given up', 'none'],
};
