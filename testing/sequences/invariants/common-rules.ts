import { ALL_MACHINES } from '../../lifecycles/all-machines.js';
import type { Rule, Step } from './rule.js';

type Table = Readonly<Record<string, readonly string[]>>;

const tableOf = (name: string): Table =>
  ALL_MACHINES.find(({ table }) => table === name)?.transitions ?? {};

/** The lifecycle of each kind of record whose events name its states. */
const TABLE_OF: Readonly<Record<string, Table>> = {
  task: tableOf('WORK_TRANSITIONS'),
  consultation: tableOf('CONSULTATION_TRANSITIONS'),
  proposal: tableOf('PROPOSAL_TRANSITIONS'),
  engagement: tableOf('ENGAGEMENT_TRANSITIONS'),
  thresholdDetermination: tableOf('THRESHOLD_TRANSITIONS'),
  designation: tableOf('DESIGNATION_TRANSITIONS'),
  assessment: tableOf('ASSESSMENT_TRANSITIONS'),
  shareGrant: tableOf('SHARE_GRANT_TRANSITIONS'),
  clearinghouseCase: tableOf('CASE_TRANSITIONS'),
  scanDeclaration: tableOf('SCAN_TRANSITIONS'),
  earlyAccessAgreement: tableOf('AGREEMENT_TRANSITIONS'),
  enforcementPriority: tableOf('PRIORITY_TRANSITIONS'),
  referral: tableOf('REFERRAL_TRANSITIONS'),
  publicCase: tableOf('PUBLIC_CASE_TRANSITIONS'),
  grantDetermination: tableOf('DETERMINATION_TRANSITIONS'),
  hiringPathway: tableOf('PATHWAY_TRANSITIONS'),
  instrument: tableOf('INSTRUMENT_TRANSITIONS'),
  requiredAction: tableOf('REQUIRED_ACTION_TRANSITIONS'),
  defensiveProgram: tableOf('PROGRAM_TRANSITIONS'),
  accessProgram: tableOf('PROGRAM_TRANSITIONS'),
  modelOffer: tableOf('OFFER_TRANSITIONS'),
  trustedPartner: tableOf('PARTNER_TRANSITIONS'),
};

/**
 * What is still written on a record that is over: that it is hidden, that it is released, to whom it was shown, who left,
 * and of a case what became public, what became of its embargo and who has the fixes that went out.
 */
const STILL_WRITTEN = [
  'withdrawn',
  'participants',
  'publicFacts',
  'embargo',
  'distributions',
  'parties',
  'released',
  'releaseDecisions',
  'shareGrants',
  'audience',
  'marking',
  'descriptionMarking',
];
const OF_EVERY_CHANGE = ['version', 'updatedAt'];

function changedFields({ before, after }: Step): readonly string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...names].filter(
    (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after[name]),
  );
}

/** What holds of every record and every event. domain.md 4, "Common to all". */
export const COMMON_RULES: readonly Rule[] = [
  {
    says: 'A change is one event, and one version more.',
    holds: ({ event, before, after }) =>
      event.version === Number(after['version']) &&
      event.version === Number(before?.['version'] ?? 0) + 1,
  },
  {
    says: 'An event says who did it, under which right and authority, and from which state.',
    holds: ({ event }) =>
      event.actor.subject !== '' &&
      event.right !== '' &&
      (event.version === 1 || event.from !== null),
  },
  {
    says: 'A recorded step is one of its table.',
    holds: ({ event: { kind, from, to, right }, before }) => {
      const table = TABLE_OF[kind];
      if (table === undefined || from === null || from === to || right === 'INITIAL_DATA')
        return true;
      return table[from]?.includes(String(to)) === true || before?.['resumesTo'] === to;
    },
  },
  {
    says: 'A pathway that paused goes on from where it paused.',
    of: ['hiringPathway'],
    holds: ({ before, after }) =>
      before?.['state'] !== 'PAUSED' ||
      ['PAUSED', 'CLOSED', before['pausedFrom']].includes(after['state']),
  },
  {
    says: 'What is final stays as it is.',
    holds: (step) => {
      const { event, before } = step;
      const next = event.from === null ? undefined : TABLE_OF[event.kind]?.[event.from];
      if (before === null || next === undefined || next.length > 0 || event.from === 'CONTINUING')
        return true;
      return changedFields(step).every((name) =>
        [...STILL_WRITTEN, ...OF_EVERY_CHANGE].includes(name),
      );
    },
  },
  {
    says: 'A named power takes two persons.',
    holds: ({ event: { proposedBy, actor, right } }) =>
      right === 'PROPOSE' || proposedBy === null || proposedBy.subject !== actor.subject,
  },
  {
    says: 'A due date never changes.',
    holds: ({ before, after }) =>
      before === null || !('dueOn' in before) || before['dueOn'] === after['dueOn'],
  },
];
