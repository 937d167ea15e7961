import { calendarDateInNewYork } from '../dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import { highWaterMark } from '../markings/high-water-mark.js';
import { findProvision } from '../order/provisions.js';
import { party } from '../order/offices.js';
import { audienceOf } from '../policy/audience.js';
import { isWithOffice } from '../reports/consulted.js';
import type { Prepare } from '../writing/change.js';
import { markingOf, mayMark } from '../writing/may-mark.js';
import { parseInput } from '../writing/parse-input.js';
import { done } from '../writing/write-command.js';
import { actorOf, agencyOfChange, idempotencyOf } from '../writing/write-request.js';
import { requestInput, type RequestInput } from './consultation-inputs.js';
import { CONSULTATION_KIND, type OfficeConsultation } from './consultation-record.js';
import { whatAbout } from './what-about.js';

/** An agency asks an office, or why it cannot. */
export const requestConsultation: Prepare<OfficeConsultation> = async (raw, context) => {
  const { input, refusal } = parseInput(requestInput, raw);
  if (refusal !== null) return refusal;
  const { agency, refusal: keptElsewhere } = agencyOfChange(context.subgraph, input.agency);
  if (keptElsewhere !== null) return keptElsewhere;
  const { store, policy, principal } = context;
  const outside = policy.mayRequestConsultation(principal, agency);
  if (outside !== null) return outside;
  const { answer: subject, refusal: unknown } = await whatAbout(input.about, agency, context);
  if (unknown !== null) return unknown;
  // A question about a record may tell of its strictest part.
  const marking = highWaterMark([markingOf(input.marking), subject.marking]);
  const verdict = firstRefusal(
    () => mayMark([marking], agency, context),
    () => verbIsTheOrders(input),
  );
  if (verdict !== null) return verdict;
  // Made outside of the transaction, which may run more than once.
  const id = `${agency}:${CONSULTATION_KIND}:${context.newId()}`;
  return {
    idempotency: idempotencyOf(principal, 'requestConsultation', input),
    reads: [],
    decide: (work) => {
      const { about, office, verb, question } = input;
      const asked: OfficeConsultation = {
        _id: id,
        version: 1,
        audience: audienceOf(marking, agency),
        agency,
        about,
        directive: subject.directive,
        office,
        verb,
        question,
        state: 'REQUESTED',
        requestedBy: actorOf(principal),
        requestedOn: calendarDateInNewYork(work.now),
        requestedAt: work.now,
        answeredBy: null,
        answeredOn: null,
        answeredAt: null,
        outcome: null,
        answer: null,
        marking,
      };
      return done(
        work.change(store.consultations, asked, {
          kind: CONSULTATION_KIND,
          agency,
          actor: asked.requestedBy,
          right: 'REQUEST_CONSULTATION',
          authority: asked.directive,
          from: null,
          to: asked.state,
          reason: input.reason ?? null,
          evidenceItems: [],
          marking,
        }),
      );
    },
  };
};

/** The order's verbs are not synonyms: an office that it names for a provision is asked by its verb. */
function verbIsTheOrders({ about, office, verb }: RequestInput): Verdict {
  const provision = findProvision(about);
  if (provision === null) return null;
  const { consultations, determination } = provision;
  const named = [...consultations, ...(determination?.consultations ?? [])].filter((consultation) =>
    isWithOffice(consultation, office),
  );
  const [first] = named;
  if (first === undefined || named.some((consultation) => consultation.verb === verb)) return null;
  const message = `The order says ${first.verb} with the ${party(office).name} on ${about}, not ${verb}.`;
  return refuse('INPUT_INVALID', message, 'verb');
}
