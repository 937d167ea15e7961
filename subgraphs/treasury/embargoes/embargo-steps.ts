import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { ConsentState } from '../participants/participant-lifecycles.js';
import { present, type Participant } from '../participants/participant.js';
import { ended, released, type Embargo, type Embargoed } from './embargo.js';
import { EMBARGO_STEPS, type EmbargoStep } from './embargo-lifecycle.js';

/** Whether a step can be taken from the present state. */
export function canStep({ state }: Embargo, step: EmbargoStep): Verdict {
  if (EMBARGO_STEPS[step][state] !== undefined) return null;
  const from = Object.keys(EMBARGO_STEPS[step]).join(' or ');
  return refuse(
    'SKIPPED_STATE',
    `${step} is for an embargo that is ${from}; this one is ${state}.`,
  );
}

/**
 * New terms. Those who are asked for the first time are INVITED; those who signed the terms in force
 * have yet to sign these: their consent has LAPSED, and the terms before go on binding them.
 */
export function proposed({ embargo, participants }: Embargoed, until: CalendarDate): Embargoed {
  const state = embargo.state === 'ACTIVE' ? 'REVISE' : 'PROPOSED';
  const asked = ({ consent }: Participant) => (consent === 'SIGNATORY' ? 'LAPSED' : 'INVITED');
  const now = new Set(present(participants));
  return {
    embargo: { ...embargo, state, proposedUntil: until },
    participants: participants.map((one) => (now.has(one) ? { ...one, consent: asked(one) } : one)),
  };
}

/** Nobody is bound without consent: a first embargo takes one who signs, and other terms everyone whom those before bind. */
export function hasConsent({ embargo, participants }: Embargoed): Verdict {
  const now = present(participants);
  const missing = now.filter(({ isBound, consent }) => isBound && consent !== 'SIGNATORY');
  if (embargo.state === 'REVISE' && missing.length > 0) {
    const who = missing.map(({ organization }) => organization).join(', ');
    const message = `The terms in force bind ${who}, who did not consent to others. Wait for that, or REJECT the revision.`;
    return refuse('CONSENT_REQUIRED', message, 'decision');
  }
  if (now.some(({ consent }) => consent === 'SIGNATORY')) return null;
  const message = 'Nobody who takes part consented, so that the embargo would bind nobody.';
  return refuse('CONSENT_REQUIRED', message, 'decision');
}

/** Terms whose last day is over before anybody accepts them would bind for no day. */
export function lastsStill({ proposedUntil }: Embargo, today: CalendarDate): Verdict {
  if (proposedUntil === null || !isAfter(today, proposedUntil)) return null;
  const message = `The proposed terms ended on ${proposedUntil}. REJECT them, and propose others.`;
  return refuse('INPUT_INVALID', message, 'decision');
}

/** The proposed terms come into force, for those who signed them. */
export function accepted({ embargo, participants }: Embargoed): Embargoed {
  const now = new Set(present(participants));
  return {
    embargo: { ...embargo, state: 'ACTIVE', until: embargo.proposedUntil, proposedUntil: null },
    participants: participants.map((one) =>
      now.has(one) ? { ...one, isBound: one.consent === 'SIGNATORY' } : one,
    ),
  };
}

/**
 * The proposed terms are off. Where others are in force, whoever signed those is their signatory again;
 * the consent of whoever signed the proposed ones alone has LAPSED with them.
 */
export function rejected({ embargo, participants }: Embargoed): Embargoed {
  if (embargo.state === 'PROPOSED') {
    return {
      embargo: { ...embargo, state: 'NONE', proposedUntil: null },
      participants: released(participants),
    };
  }
  return {
    embargo: { ...embargo, state: 'ACTIVE', proposedUntil: null },
    participants: participants.map((one) => ({ ...one, consent: consentBefore(one) })),
  };
}

function consentBefore({ isBound, consent }: Participant): ConsentState {
  if (isBound) return 'SIGNATORY';
  return consent === 'SIGNATORY' ? 'LAPSED' : consent;
}

/** What is public ends an embargo at once, and what was only proposed of one. */
export function endedByPublicity(embargoed: Embargoed, today: CalendarDate): Embargoed {
  const { state } = embargoed.embargo;
  if (state === 'PROPOSED') return rejected(embargoed);
  return state === 'ACTIVE' || state === 'REVISE'
    ? ended(embargoed, 'PUBLIC_BEFORE_TERM', today)
    : embargoed;
}
