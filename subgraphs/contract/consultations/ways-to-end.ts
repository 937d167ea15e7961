import { calendarDateInNewYork } from '../dates/calendar-date.js';
import { actorOf } from '../writing/write-request.js';
import { answerInput, withdrawInput } from './consultation-inputs.js';
import { endConsultation } from './end-consultation.js';

/** The office asked answers. */
export const answerConsultation = endConsultation({
  mutation: 'answerConsultation',
  right: 'ANSWER_CONSULTATION',
  state: 'ANSWERED',
  input: answerInput,
  mayEnd: ({ office }, { policy, principal }) => policy.mayAnswerFor(principal, office),
  change: ({ outcome, answer }, { principal }, now) => ({
    answeredBy: actorOf(principal),
    answeredOn: calendarDateInNewYork(now),
    answeredAt: now,
    outcome,
    answer: answer ?? null,
  }),
});

/** The agency that asked takes its question back. */
export const withdrawConsultation = endConsultation({
  mutation: 'withdrawConsultation',
  right: 'REQUEST_CONSULTATION',
  state: 'WITHDRAWN',
  input: withdrawInput,
  mayEnd: ({ agency }, { policy, principal }) => policy.mayRequestConsultation(principal, agency),
  change: () => ({}),
});
