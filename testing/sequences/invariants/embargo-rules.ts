import { calendarDateInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import { CASE_TRANSITIONS } from '../../../subgraphs/treasury/cases/case-lifecycle.js';
import type { CaseRecord } from '../../../subgraphs/treasury/cases/case-record.js';
import { EMBARGO_TRANSITIONS } from '../../../subgraphs/treasury/embargoes/embargo-lifecycle.js';
import {
  CONSENT_TRANSITIONS,
  FACT_TRANSITIONS,
  FIX_TRANSITIONS,
  REPORT_TRANSITIONS,
} from '../../../subgraphs/treasury/participants/participant-lifecycles.js';
import { rule, type Rule, type Step } from './rule.js';

type CaseStep = Step<CaseRecord>;
const KIND = 'clearinghouseCase';
const inForce = ({ embargo }: CaseRecord) =>
  embargo.state === 'ACTIVE' || embargo.state === 'REVISE';

/** Whether the terms before a change still held on its day. */
function heldBefore({ event, before }: CaseStep): boolean {
  if (before === null || !inForce(before)) return false;
  return before.embargo.until !== null && calendarDateInNewYork(event.at) <= before.embargo.until;
}

function follows(
  table: Readonly<Record<string, readonly string[]>>,
  from: string | null | undefined,
  to: string | null,
): boolean {
  return from == null || to === null || from === to || table[from]?.includes(to) === true;
}

/** Embargoes, and the machines of Vultron. domain.md 2.5 and 4.1. */
export const EMBARGO_RULES: readonly Rule[] = [
  rule<CaseRecord>(
    KIND,
    'Each part of a case steps as its table says.',
    ({ before, after }) =>
      follows(FACT_TRANSITIONS, before?.publicFacts, after.publicFacts) &&
      after.participants.every((one, index) => {
        const was = before?.participants[index];
        return (
          follows(REPORT_TRANSITIONS, was?.reportState, one.reportState) &&
          follows(FIX_TRANSITIONS, was?.fixPath, one.fixPath) &&
          (follows(CONSENT_TRANSITIONS, was?.consent, one.consent) ||
            // An embargo whose last day is over ended before the change that it is written with.
            (was !== undefined &&
              before !== null &&
              follows(CONSENT_TRANSITIONS, 'NO_EMBARGO', one.consent)))
        );
      }),
  ),
  rule<CaseRecord>(KIND, 'An embargo steps as its table says.', (step) =>
    follows(EMBARGO_TRANSITIONS, step.before?.embargo.state, step.after.embargo.state),
  ),
  rule<CaseRecord>(
    KIND,
    'What became public is not undone, and a public exploit makes the vulnerability public.',
    ({ before, after }) =>
      ['P', 'X', 'A'].every(
        (fact) => before?.publicFacts.includes(fact) !== true || after.publicFacts.includes(fact),
      ) &&
      (!after.publicFacts.includes('X') || after.publicFacts.includes('P')),
  ),
  rule<CaseRecord>(
    KIND,
    'No embargo is left or proposed of what is public.',
    ({ after }) =>
      !/[PX]/.test(after.publicFacts) ||
      !['PROPOSED', 'ACTIVE', 'REVISE'].includes(after.embargo.state),
  ),
  rule<CaseRecord>(
    KIND,
    'Under an embargo a fix goes to those who signed it, and to nobody else.',
    (step) => {
      const added = step.after.distributions.slice(step.before?.distributions.length ?? 0);
      if (added.length === 0 || !heldBefore(step)) return true;
      return added.every(
        ({ audience }) =>
          audience !== null &&
          audience.every((organization) =>
            step.after.participants.some(
              (one) =>
                one.organization === organization &&
                one.leftOn === null &&
                one.isBound &&
                one.consent === 'SIGNATORY',
            ),
          ),
      );
    },
  ),
  rule<CaseRecord>(
    KIND,
    'Terms come into force for those alone who signed them, and for somebody.',
    (step) => {
      const { before, after } = step;
      if (before === null || inForce(before) || !inForce(after)) return true;
      const bound = after.participants.filter(({ isBound, leftOn }) => isBound && leftOn === null);
      return bound.length > 0 && bound.every(({ consent }) => consent === 'SIGNATORY');
    },
  ),
  rule<CaseRecord>(
    KIND,
    'Nobody whom terms bind is held to longer ones without consent.',
    (step) => {
      const { before, after } = step;
      if (
        before === null ||
        !heldBefore(step) ||
        !inForce(after) ||
        after.embargo.until === before.embargo.until
      )
        return true;
      return after.participants.every(
        ({ leftOn, isBound, consent }) => leftOn !== null || !isBound || consent === 'SIGNATORY',
      );
    },
  ),
  rule<CaseRecord>(KIND, 'Nobody signs for another.', ({ event, before, after }) =>
    after.participants.every(({ organization, consent, isBound }, index) => {
      const was = before?.participants[index];
      if (was === undefined || consent !== 'SIGNATORY' || was.consent === 'SIGNATORY') return true;
      // A revision that is rejected leaves those who signed the terms in force where they were.
      return (was.isBound && isBound) || event.actor.subject.endsWith(organization);
    }),
  ),
  rule<CaseRecord>(
    KIND,
    'No case closes under an embargo.',
    (step) => step.after.state !== 'CLOSED' || !inForce(step.after) || !heldBefore(step),
  ),
  rule<CaseRecord>(
    KIND,
    'A case that is over takes no embargo and no other terms; those that it has go on or end.',
    ({ before, after }) =>
      before === null ||
      CASE_TRANSITIONS[before.state].length > 0 ||
      (after.embargo.until === before.embargo.until &&
        [null, before.embargo.proposedUntil].includes(after.embargo.proposedUntil) &&
        (inForce(before) || !inForce(after))),
  ),
];
