import { provision } from '../../../subgraphs/contract/order/provisions.js';
import { isOfficeId } from '../../../subgraphs/contract/order/offices.js';
import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { consult } from './consult.js';
import { decide, type Power } from './decide.js';

/** Somebody else than whoever reports for CISA itself: nobody validates what they claimed. */
export const drafter: Principal = {
  ...officer('CISA', `${EXERCISE} cybersecurity`),
  subject: `${EXERCISE} drafter, CISA`,
};

type End = 'CLOSED' | 'REVOKED' | 'SUPERSEDED';

interface InstrumentPlan {
  readonly kind: 'BOD' | 'ED' | 'GUIDANCE';
  readonly until: 'DRAFT' | 'IN_CONSULTATION' | 'ISSUED' | 'IN_FORCE';
  readonly then?: End | 'SUPPLEMENTED';
  readonly purpose: '2(c)(i)' | '2(c)(ii)' | '2(c)(iii)';
}

const PLANS: readonly InstrumentPlan[] = [
  { kind: 'BOD', until: 'IN_FORCE', then: 'SUPPLEMENTED', purpose: '2(c)(i)' },
  { kind: 'BOD', until: 'DRAFT', purpose: '2(c)(i)' },
  { kind: 'BOD', until: 'IN_CONSULTATION', purpose: '2(c)(i)' },
  { kind: 'BOD', until: 'ISSUED', purpose: '2(c)(i)' },
  { kind: 'ED', until: 'IN_FORCE', purpose: '2(c)(i)' },
  { kind: 'ED', until: 'IN_FORCE', then: 'CLOSED', purpose: '2(c)(i)' },
  { kind: 'BOD', until: 'IN_FORCE', then: 'REVOKED', purpose: '2(c)(i)' },
  { kind: 'BOD', until: 'IN_FORCE', then: 'SUPERSEDED', purpose: '2(c)(i)' },
  { kind: 'GUIDANCE', until: 'IN_FORCE', purpose: '2(c)(ii)' },
  { kind: 'GUIDANCE', until: 'IN_CONSULTATION', purpose: '2(c)(iii)' },
];

/** How many directives and pieces of guidance go every way. */
export const EVERY_INSTRUMENT = PLANS.length;

/** Where other stories find a directive in force that asks something of agencies. */
export const DIRECTIVE = 'directive in force';
export const ACTION = 'INVENTORY';

const POWER: Power = {
  agency: 'CISA',
  mutation: 'proposeCISAInstrumentDecision',
  office: 'DIRECTOR_CISA',
  by: drafter,
};
const UPDATE = 'updateCISAInstrument';
/** The numbers of the exercise begin where CISA's own of the year have not come. */
const FIRST_NUMBER = 80;

/** A directive or guidance of section 2(c), and what becomes of it. */
export function* tellInstrument(scene: Scene, chance: Chance, number: number): Story {
  const plan = PLANS[number % PLANS.length] ?? {
    kind: 'GUIDANCE',
    until: 'DRAFT',
    purpose: '2(c)(i)',
  };
  const instrument = yield* draft(plan, FIRST_NUMBER + number, {});
  if (plan.until === 'DRAFT') return;
  yield* issue(instrument, plan.until, chance);
  if (plan.until !== 'IN_FORCE') return;
  if (plan.then === undefined || plan.then === 'SUPPLEMENTED') {
    if (plan.kind !== 'GUIDANCE') scene.leave(DIRECTIVE, instrument.id);
  }
  if (plan.then === undefined) return;
  yield* pause(chance.between(5, 20));
  const endReason = `${EXERCISE}. It is done.`;
  if (plan.then === 'CLOSED') yield* decide(POWER, instrument, { decision: 'CLOSE', endReason });
  if (plan.then === 'REVOKED') yield* decide(POWER, instrument, { decision: 'REVOKE', endReason });
  if (plan.then === 'SUPERSEDED') {
    yield* issue(
      yield* draft(plan, FIRST_NUMBER + 10 + number, { supersedes: [instrument.id] }),
      'IN_FORCE',
      chance,
    );
  }
  if (plan.then === 'SUPPLEMENTED') {
    const supplement = { kind: 'SUPPLEMENTAL', supplements: instrument.id };
    yield* issue(yield* draft(plan, null, supplement), 'IN_FORCE', chance);
  }
}

function draft(
  { kind, purpose }: InstrumentPlan,
  number: number | null,
  more: Readonly<Record<string, unknown>>,
): Story<RecordInHand> {
  const isGuidance = kind === 'GUIDANCE';
  const dueRule = { kind: 'OFFSET', offsetDays: 30 };
  return RecordInHand.made(
    'createCISAInstrument',
    {
      kind,
      ...(!isGuidance && number !== null && { number: `${kind} 26-${number}` }),
      title: marked(isGuidance ? `Guidance under ${purpose}` : `A direction under ${purpose}`),
      appliesTo: isGuidance
        ? ['STATE_AND_LOCAL_AUTHORITIES', 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE']
        : ['FCEB_AGENCIES'],
      purposes: [purpose],
      ...(!isGuidance && {
        actions: [
          {
            id: ACTION,
            text: `${EXERCISE}. Make an inventory.`,
            dueRule,
            reportingChannel: 'CYBERSCOPE',
          },
        ],
      }),
      ...more,
    },
    drafter,
  );
}

/** Section 2(c): in consultation with the offices that it names; then the Director of CISA issues it. */
function* issue(instrument: RecordInHand, until: InstrumentPlan['until'], chance: Chance): Story {
  yield* instrument.change(UPDATE, { state: 'IN_CONSULTATION' }, drafter);
  for (const { party, through, required, verb } of provision('2(c)').consultations) {
    const office = through ?? party;
    if (!required || !isOfficeId(office)) continue;
    const question = { asker: 'CISA', by: drafter, about: instrument.id, office, verb };
    yield* consult(question, chance, 2);
    if (until === 'IN_CONSULTATION') return;
  }
  yield* decide(POWER, instrument, { decision: 'ISSUE' });
  if (until === 'ISSUED') return;
  yield* pause(1);
  yield* instrument.change(UPDATE, { state: 'IN_FORCE' }, drafter);
}
