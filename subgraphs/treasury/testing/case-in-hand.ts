import { codeOf, recordOf, type Changed } from '../../../testing/send-change.js';
import type { Principal } from '../../contract/identity/principal.js';
import { type Clearinghouse, clerk, memberOf, reporter, SSVC } from './clearinghouse.js';

const FIELDS = `id state version summary publiclyKnown exploitPublic attacksObserved
  participants { organization roles leftOn reportState consent isBound fixPath
    vendorStatus { verdict statement shareStatus statedOn } }
  embargo { state until proposedUntil endedOn endedBy breached shouldEnd }
  fixes { id vendor version } distributions { id audience acknowledgements { organization } }`;

interface Part {
  readonly organization: string;
  readonly consent: string;
  readonly isBound: boolean;
  readonly reportState: string;
  readonly fixPath: string | null;
}

/** A case that a test works on: it knows the version that the next change starts from. */
export class CaseInHand {
  readonly #at: Clearinghouse;
  #record: Readonly<Record<string, unknown>>;

  private constructor(at: Clearinghouse, record: Readonly<Record<string, unknown>>) {
    this.#at = at;
    this.#record = record;
  }

  /** A new case, reported by an organization. */
  static async of(
    at: Clearinghouse,
    input: Record<string, unknown> = {},
    as: Principal = reporter,
  ): Promise<CaseInHand> {
    return new CaseInHand(at, recordOf(await at.submitCase(input, as)));
  }

  /** A case that is there already. */
  static at(at: Clearinghouse, id: string, version: number): CaseInHand {
    return new CaseInHand(at, { id, version });
  }

  get id(): string {
    return String(this.#record['id']);
  }

  /** The case as the last change left it. */
  get record(): Readonly<Record<string, unknown>> {
    return this.#record;
  }

  /** Changes the case; what is refused leaves it as it is. */
  async change(mutation: string, input: Record<string, unknown>, as: Principal): Promise<Changed> {
    const expectedVersion = this.#record['version'];
    const change = { id: this.id, expectedVersion, ...input };
    const changed = await this.#at.ofCase(mutation, change, as, FIELDS);
    this.#record = changed.record ?? this.#record;
    return changed;
  }

  /** The rule that refuses a change; none where it is made. */
  async code(mutation: string, input: Record<string, unknown>, as: Principal) {
    return codeOf(await this.change(mutation, input, as));
  }

  /** Changes the case where nothing may refuse it. */
  async must(mutation: string, input: Record<string, unknown>, as: Principal): Promise<void> {
    recordOf(await this.change(mutation, input, as));
  }

  invite(organization: string, roles: readonly string[] = ['VENDOR']) {
    return this.must('createTreasuryParticipant', { organization, roles }, clerk);
  }

  say(organization: string, input: Record<string, unknown>) {
    return this.code('updateTreasuryParticipation', input, memberOf(organization));
  }

  propose(until: string, as: Principal = clerk) {
    return this.code('proposeTreasuryEmbargo', { until }, as);
  }

  decide(decision: 'ACCEPT' | 'REJECT' | 'END') {
    return this.code('updateTreasuryEmbargo', { decision }, clerk);
  }

  /** Takes the case to where remediation is coordinated. */
  async coordinate(): Promise<void> {
    for (const state of ['DECONFLICTED', 'VALIDATING', 'VALIDATED']) {
      await this.must('updateTreasuryCase', { state }, clerk);
    }
    await this.must('updateTreasuryCase', { state: 'PRIORITIZED', ssvc: SSVC }, clerk);
    await this.must('updateTreasuryCase', { state: 'REMEDIATION_COORDINATED' }, clerk);
  }

  /** A vendor gives a fix; its identifier. */
  async fixedBy(vendor: string): Promise<string> {
    for (const fixPath of ['VENDOR_AWARE', 'FIX_READY']) {
      await this.must('updateTreasuryVendorStatus', { vendor, fixPath }, memberOf(vendor));
    }
    const fix = {
      product: 'Example Product',
      version: '2.0',
      url: 'https://vendor.example/2.0',
      signature: 'sha256:00',
    };
    await this.must('submitTreasuryFix', fix, memberOf(vendor));
    const fixes = this.#record['fixes'] as readonly { readonly id: string }[];
    return fixes.at(-1)?.id ?? '';
  }

  /** The part that an organization takes. */
  part(organization: string): Part {
    const parts = this.#record['participants'] as readonly Part[];
    const found = parts.findLast((one) => one.organization === organization);
    if (found === undefined) throw new Error(`${organization} takes no part in ${this.id}.`);
    return found;
  }

  get embargo(): Readonly<Record<string, unknown>> {
    return this.#record['embargo'] as Readonly<Record<string, unknown>>;
  }
}
