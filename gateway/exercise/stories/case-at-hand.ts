import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import type { CaseRecord } from '../../../subgraphs/treasury/cases/case-record.js';
import type { CaseState } from '../../../subgraphs/treasury/cases/case-lifecycle.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked, memberOf, officer } from '../players.js';
import { RecordInHand, type Story } from '../story.js';
import { cveIdOf, organization, sectorsBy, weaknessBy } from './made-up.js';

/** How many organizations report, and how many make products. */
const RESEARCHERS = 40;
const VENDORS = 60;

export const clerk = officer('TREASURY', `${EXERCISE} clearinghouse`);

/** A case of the clearinghouse, and those who work on it. */
export class CaseAtHand {
  private constructor(
    private readonly record: RecordInHand,
    readonly reportedBy: string,
    readonly vendors: readonly string[],
  ) {}

  /** Somebody reports a vulnerability. */
  static *reported(
    chance: Chance,
    number: number,
    more: Readonly<Record<string, unknown>> = {},
  ): Story<CaseAtHand> {
    const reportedBy = organization('Research', chance.below(RESEARCHERS));
    const first = chance.below(VENDORS);
    const vendors = [
      organization('Vendor', first),
      organization('Vendor', (first + 1) % VENDORS),
    ].slice(0, chance.between(1, 2));
    const { fault, cwe } = weaknessBy(chance);
    const discovery = chance.pick(['HUMAN', 'AI_ASSISTED', 'AI_AUTONOMOUS']);
    const record = yield* RecordInHand.made(
      'submitTreasuryCase',
      {
        title: marked(`${fault} of product ${number}`),
        summary: `${EXERCISE}. ${fault}, found while a product was tested.`,
        discoveryMethod: discovery,
        ...(discovery !== 'HUMAN' && { discoveryModel: `${EXERCISE} model ${chance.below(9)}` }),
        affected: vendors.map((vendor) => ({
          vendor,
          product: `${EXERCISE} product ${number}`,
          versions: `before ${chance.between(2, 9)}.0`,
        })),
        // Two of three have an identifier, one of three of those in the catalogs of the exercise.
        ...(chance.often(66) && { cveIds: [cveIdOf(number)] }),
        cwes: [cwe],
        sectors: sectorsBy(chance),
        finderCredits: [`${EXERCISE} finder ${chance.below(200)}`],
        handlingId: `${EXERCISE}-${number}`,
        ...more,
      },
      memberOf(reportedBy),
    );
    return new CaseAtHand(record, reportedBy, vendors);
  }

  get id(): string {
    return this.record.id;
  }

  get now(): CaseRecord {
    return this.record.left as CaseRecord;
  }

  change(mutation: string, input: Readonly<Record<string, unknown>>, as: Principal = clerk) {
    return this.record.change(mutation, input, as);
  }

  /** Takes the case to a state. */
  step(state: CaseState, more: Readonly<Record<string, unknown>> = {}) {
    return this.change('updateTreasuryCase', { state, ...more });
  }

  /** Something that an organization says for itself. */
  say(organizationName: string, input: Readonly<Record<string, unknown>>) {
    return this.change('updateTreasuryParticipation', input, memberOf(organizationName));
  }

  /** What a vendor says of its products. */
  state(vendor: string, input: Readonly<Record<string, unknown>>) {
    return this.change('updateTreasuryVendorStatus', { vendor, ...input }, memberOf(vendor));
  }

  *invite(organizationName: string, role: string): Story {
    yield* this.change('createTreasuryParticipant', {
      organization: organizationName,
      roles: [role],
    });
  }
}
