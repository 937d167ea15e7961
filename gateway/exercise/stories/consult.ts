import type { OfficeId } from '../../../subgraphs/contract/order/offices.js';
import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import type { Chance } from '../chance.js';
import { EXERCISE, speakerOf } from '../players.js';
import { pause, RecordInHand, type Story } from '../story.js';

/** An office that is asked about a provision or a record. */
export interface Question {
  /** The agency's name in its mutations. */
  readonly asker: string;
  readonly by: Principal;
  readonly about: string;
  readonly office: OfficeId;
  readonly verb: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Asks an office. */
export function ask({ asker, by, about, office, verb, more = {} }: Question): Story<RecordInHand> {
  const question = `${EXERCISE}. What do you advise?`;
  return RecordInHand.made(
    `request${asker}Consultation`,
    { ...more, about, office, verb, question },
    by,
  );
}

/** Asks an office, and lets it answer some days later. */
export function* consult(question: Question, chance: Chance, days = 1): Story {
  const asked = yield* ask(question);
  yield* pause(chance.between(1, days));
  yield* answer(asked, question, chance);
}

/** The office answers. */
export function* answer(asked: RecordInHand, { asker, office }: Question, chance: Chance): Story {
  const outcome = chance.pick([
    'NO_COMMENT',
    'NO_OBJECTION',
    'NO_OBJECTION',
    'ADVICE',
    'OBJECTION',
  ]);
  const text =
    outcome === 'ADVICE' || outcome === 'OBJECTION'
      ? { answer: `${EXERCISE}. What the office says.` }
      : {};
  yield* asked.change(`answer${asker}Consultation`, { outcome, ...text }, speakerOf(office));
}
