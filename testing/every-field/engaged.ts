import { CyberPrograms, partner } from '../../subgraphs/cisa/testing/cyber-programs.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import type { EngagementState } from '../../subgraphs/nsa/engagements/engagement-lifecycle.js';
import { someDeveloper } from '../../subgraphs/nsa/testing/frontier-work.js';
import { PROTECTIONS } from '../../subgraphs/treasury/early-access/agreement-record.js';
import { Clearinghouse } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { leftBy, recordOf } from '../send-change.js';
import type { Stage } from '../stage.js';

const UNDER_A_WINDOW: readonly EngagementState[] = [
  'ACCESS_WINDOW_OPEN',
  'PARTNER_SELECTION',
  'TRUSTED_PARTNER_EARLY_ACCESS',
];

/** A developer that engages, goes some way, and withdraws everything, at each lead of section 3, without a reason. */
export class Engaged {
  readonly #nsa: Determinations;
  readonly #cisa: CyberPrograms;
  #threshold = '';
  /** What there is of it, by identifier. */
  readonly ids: string[] = [];

  constructor(private readonly stage: Stage) {
    this.#nsa = new Determinations(stage);
    this.#cisa = new CyberPrograms(stage);
  }

  async determineThreshold(): Promise<void> {
    this.#threshold = await this.#nsa.determinedThreshold();
  }

  /** Goes as far as a state, is assessed on the way, and withdraws at NSA, at CISA and at Treasury. */
  async engageAndWithdraw(state: EngagementState): Promise<void> {
    const alias = `Wagtail ${state.toLowerCase().replaceAll('_', ' ')}`;
    const needsWindow = UNDER_A_WINDOW.includes(state);
    const { id, version, model } = await this.engage(
      needsWindow ? 'DESIGNATED_COVERED' : state,
      alias,
    );
    let at = version;
    let selected: string | null = null;
    if (state === 'BENCHMARKING') await this.#assessAndShare(id);
    const early = needsWindow ? await this.#openWindow(model) : null;
    if (needsWindow) {
      for (const next of UNDER_A_WINDOW.slice(0, UNDER_A_WINDOW.indexOf(state) + 1)) {
        if (next === 'TRUSTED_PARTNER_EARLY_ACCESS' && early !== null) {
          recordOf(await this.#ofWindow('withdraw', { id: early.window, expectedVersion: 1 }));
          selected = await this.#givePartner(model);
        }
        ({ version: at } = leftBy(await this.#nsa.step(id, at, next)));
      }
    }
    recordOf(await this.#nsa.withdraw({ id, expectedVersion: at }));
    if (selected !== null) {
      const input = { id: selected, expectedVersion: 3 };
      recordOf(await this.#cisa.partner('withdraw', input, someDeveloper));
    }
    if (early !== null) {
      recordOf(await this.#ofAgreement('withdraw', { id: early.agreement, expectedVersion: 2 }));
    }
  }

  /** Engages, and goes as far as a state without Treasury. */
  async engage(state: EngagementState, alias: string) {
    const { id, version } = await this.#nsa.broughtTo(state, alias, this.#threshold);
    const model = await this.#modelOf(id);
    this.ids.push(id, model);
    return { id, version, model };
  }

  async #modelOf(engagement: string): Promise<string> {
    const stored = await this.stage
      .databaseOf('nsa')
      .collection<{ _id: string; frontierModel: string }>('engagements')
      .findOne({ _id: engagement });
    return stored?.frontierModel ?? '';
  }

  async #assessAndShare(engagement: string): Promise<void> {
    const begun = leftBy(await this.#nsa.beginAssessment({ engagement }));
    const completion = { id: begun.id, expectedVersion: begun.version };
    recordOf(await this.#nsa.completeAssessment(completion));
    recordOf(await this.#nsa.share({ assessment: begun.id }));
    this.ids.push(begun.id);
  }

  /** A window that is open from today, and the agreement that it is under. */
  async #openWindow(frontierModel: string) {
    const { id } = leftBy(await this.#ofAgreement('create', { frontierModel }));
    recordOf(
      await this.#ofAgreement('update', { id, expectedVersion: 1, acknowledged: PROTECTIONS }),
    );
    const days = {
      opensOn: '2026-11-21',
      closesOn: '2026-12-01',
      plannedPartnerReleaseOn: '2026-12-01',
    };
    const made = await this.#ofWindow('create', { frontierModel, modelVersion: '1', ...days });
    const window = leftBy(made).id;
    this.ids.push(id, window);
    return { agreement: id, window };
  }

  /** A trusted partner to which both sides agree, with access to what the Government has none to any more. */
  async #givePartner(frontierModel: string): Promise<string> {
    const submitted = await this.#cisa.partner('submit', partner(frontierModel), someDeveloper);
    const { id, version } = leftBy(submitted);
    recordOf(await this.#cisa.partner('update', { id, expectedVersion: version, state: 'AGREED' }));
    const access = { id, expectedVersion: version + 1, modelVersion: '1' };
    recordOf(await this.#cisa.beginAccess(access, someDeveloper));
    this.ids.push(id);
    return id;
  }

  #ofAgreement(verb: string, input: Record<string, unknown>) {
    return this.#atTreasury(`${verb}TreasuryEarlyAccessAgreement`, 'earlyAccessAgreement', input);
  }

  #ofWindow(verb: string, input: Record<string, unknown>) {
    return this.#atTreasury(`${verb}TreasuryEarlyAccessWindow`, 'earlyAccessWindow', input);
  }

  #atTreasury(mutation: string, record: string, input: Record<string, unknown>) {
    return new Clearinghouse(this.stage).change(
      mutation,
      record,
      'id version',
      input,
      someDeveloper,
    );
  }
}
