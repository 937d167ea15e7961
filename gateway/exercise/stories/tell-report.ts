import { AGENCY_IDS, type AgencyId } from '../../../subgraphs/contract/order/agencies.js';
import type { Consultation } from '../../../subgraphs/contract/order/consultations.js';
import { knownOutcome } from '../../../subgraphs/contract/order/known-outcomes.js';
import { isOfficeId, type OfficeId } from '../../../subgraphs/contract/order/offices.js';
import type { Provision } from '../../../subgraphs/contract/order/provision.js';
import { reportableBy } from '../../../subgraphs/contract/order/provisions.js';
import type { Chance } from '../chance.js';
import { EXERCISE, officer, verifier } from '../players.js';
import type { Scene } from '../scene.js';
import { change, pause, type Story } from '../story.js';
import { answer, ask } from './consult.js';
import { nameInMutations } from './decide.js';

/** Every duty with the agency that reports on it. */
const DUTIES = AGENCY_IDS.flatMap((agency) =>
  reportableBy(agency).map((duty) => ({ agency, duty })),
);

/** How many reports there are: one for each duty of each lead. */
export const EVERY_REPORT = DUTIES.length;

/** A lead reports on its duty, and asks those whom the order names. */
export function* tellReport(scene: Scene, chance: Chance, number: number): Story {
  const found = DUTIES[number];
  if (found === undefined) return;
  const { agency, duty } = found;
  const report = new Report(agency, duty);
  yield* report.say({ note: `${EXERCISE}. What the agency says of its work.` });
  if (duty.kind === 'CONTINUING') return yield* report.say({ publicity: 'ANNOUNCED' });
  yield* askEach(agency, duty, scene, chance);
  // What the public record says is complete, its lead claims; of the others, every second is left under way.
  const isComplete = report.work === 'REPORTED_COMPLETE' || number % 2 === 0;
  if (report.work === 'NOT_STARTED') yield* report.say({ work: 'IN_PROGRESS' });
  yield* pause(chance.between(10, 30));
  if (!isComplete) return;
  const evidence = [
    {
      kind: 'AGENCY_CLAIM',
      statement: `${EXERCISE}. It is done.`,
      source: `${EXERCISE} file`,
      date: scene.today,
    },
  ];
  yield* report.say({
    work: 'REPORTED_COMPLETE',
    completedOn: scene.today,
    publicity: 'PUBLISHED',
    evidence,
  });
  if (number % 4 !== 0) return;
  yield* pause(chance.between(5, 20));
  yield* report.say({ work: 'VERIFIED_COMPLETE' }, verifier(agency));
}

/** A report is known by its agency and its provision. */
class Report {
  #version: number;
  readonly work: string;

  constructor(
    private readonly agency: AgencyId,
    private readonly duty: Provision,
  ) {
    // What the public record knows is there from the start.
    const known = knownOutcome(duty.citation, agency);
    this.#version = known === null ? 0 : 1;
    this.work = known?.work ?? 'NOT_STARTED';
  }

  *say(input: Readonly<Record<string, unknown>>, as = officer(this.agency)): Story {
    const which = {
      agency: this.agency,
      directive: this.duty.citation,
      expectedVersion: this.#version,
    };
    yield* change(`report${nameInMutations(this.agency)}Directive`, { ...which, ...input }, as);
    this.#version += 1;
  }
}

function officeOf({ party, through }: Consultation): OfficeId | null {
  const office = through ?? party;
  return isOfficeId(office) ? office : null;
}

/** Every office that the order names for the provision; of three, one leaves the question open. */
function* askEach(
  agency: AgencyId,
  { citation, consultations }: Provision,
  _: Scene,
  chance: Chance,
): Story {
  for (const consultation of consultations) {
    const office = officeOf(consultation);
    if (office === null) continue;
    const question = {
      asker: nameInMutations(agency),
      by: officer(agency),
      about: citation,
      office,
      verb: consultation.verb,
      more: { agency },
    };
    const asked = yield* ask(question);
    if (chance.often(33)) continue;
    yield* pause(chance.between(1, 12));
    yield* answer(asked, question, chance);
  }
}
