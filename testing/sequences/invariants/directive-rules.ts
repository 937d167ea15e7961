import type { OfficeConsultation } from '../../../subgraphs/contract/consultations/consultation-record.js';
import type { InstrumentRecord } from '../../../subgraphs/cisa/binding-operational-directives/instrument-record.js';
import type { RequiredActionRecord } from '../../../subgraphs/cisa/required-actions/required-action-record.js';
import { all, cameTo, rule, type Rule } from './rule.js';

const CONSULTED = ['DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR'];

/** CISA's directives. Section 2(c), domain.md 4.3. */
export const DIRECTIVE_RULES: readonly Rule[] = [
  rule<InstrumentRecord>(
    'instrument',
    'A directive binds Federal civilian agencies and nobody else.',
    ({ event, after }) =>
      event.right === 'INITIAL_DATA' ||
      after.kind === 'GUIDANCE' ||
      after.appliesTo.every((audience) => audience === 'FCEB_AGENCIES'),
  ),
  rule<InstrumentRecord>(
    'instrument',
    'The Director of CISA issues, after all three offices answered about the text as it stands.',
    (step) => {
      if (!cameTo(step, 'ISSUED') || step.event.right === 'INITIAL_DATA') return true;
      const answered = all<OfficeConsultation>(
        step.world,
        'consultation',
        ({ about, state, requestedAt }) =>
          about === step.after._id && state === 'ANSWERED' && requestedAt >= step.after.wordedAt,
      );
      return (
        step.event.actor.office === 'DIRECTOR_CISA' &&
        step.event.proposedBy !== null &&
        CONSULTED.every((office) => answered.some((one) => one.office === office))
      );
    },
  ),
  rule<InstrumentRecord>(
    'instrument',
    'What is revoked names what takes its place, or why.',
    (step) =>
      !cameTo(step, 'REVOKED', 'SUPERSEDED', 'CLOSED') ||
      step.event.right === 'INITIAL_DATA' ||
      step.after.succeededBy !== null ||
      (step.after.endReason ?? '') !== '',
  ),
  rule<RequiredActionRecord>(
    'requiredAction',
    'An action is required by a directive that asks for it.',
    ({ before, after, world }) => {
      const directive = world.get(after.directive) as InstrumentRecord | undefined;
      return (
        before !== null ||
        (directive?.kind !== 'GUIDANCE' &&
          directive?.state === 'IN_FORCE' &&
          directive.actions.some(({ id }) => id === after.action))
      );
    },
  ),
  rule<RequiredActionRecord>(
    'requiredAction',
    'The agency that is bound reports, and CISA validates by another person.',
    (step) => {
      const { event, after } = step;
      if (cameTo(step, 'REPORTED', 'EXCEPTION_REQUESTED')) {
        return event.actor.agency === after.boundAgency;
      }
      if (!cameTo(step, 'VALIDATED', 'EXCEPTION_GRANTED')) return true;
      const said = after.steps.findLast(({ state }) =>
        ['REPORTED', 'EXCEPTION_REQUESTED'].includes(state),
      );
      return event.actor.agency === 'CISA' && said?.subject !== event.actor.subject;
    },
  ),
];
