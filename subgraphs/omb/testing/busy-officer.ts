import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { mutationText } from '../../../testing/send-change.js';
import { officer } from '../../../testing/stage.js';
import type { AssertionSigner } from '../../contract/identity/sign-assertions.js';
import { agency, subgraphOf, type AgencyId } from '../../contract/order/agencies.js';
import { reportableBy } from '../../contract/order/provisions.js';
import { reportId } from '../../contract/reports/report-record.js';
import type { SubgraphTransport } from '../../contract/transport/subgraph-request.js';

/** What an officer can do. */
export const OFFICERS_STEPS = ['create', 'update', 'report', 'ask'] as const;
export type OfficersStep = (typeof OFFICERS_STEPS)[number];

/** The mutation of each step, without the agency's name, and the record that it answers. */
const CHANGES = {
  create: ['create', 'Task', 'task'],
  update: ['update', 'Task', 'task'],
  report: ['report', 'Directive', 'report'],
  ask: ['request', 'Consultation', 'consultation'],
} as const satisfies Record<OfficersStep, readonly [string, string, string]>;

/** A record as the agency acknowledged it. */
export interface Acknowledged {
  readonly id: string;
  readonly version: number;
}

interface Payload {
  readonly record: Acknowledged | null;
  readonly userErrors: readonly { readonly code: string; readonly currentVersion: number | null }[];
}

/** Between two writes, and before a retry: there are eight of them on one machine. */
const PAUSE_MS = 250;

/** An officer of an agency who keeps writing whatever happens, and remembers what was acknowledged. */
export class BusyOfficer {
  readonly acknowledged: Acknowledged[] = [];
  /** The version of each record of the officer's own, as they know it. */
  readonly #versions = new Map<string, number>();
  #isStopping = false;
  #working: Promise<void> = Promise.resolve();

  constructor(
    private readonly agencyId: AgencyId,
    private readonly transport: SubgraphTransport,
    private readonly signer: AssertionSigner,
    private readonly steps: readonly OfficersStep[],
  ) {}

  start(): void {
    this.#working = this.#work();
  }

  /** Ends once the write under way is acknowledged. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#working;
    await this.transport.close();
  }

  async #work(): Promise<void> {
    for (let turn = 0; !this.#isStopping; turn += 1) {
      await this.#take(this.steps[turn % this.steps.length] ?? 'create', turn);
      await pause(PAUSE_MS);
    }
  }

  #take(step: OfficersStep, turn: number): Promise<void> {
    const tasks = [...this.#versions.keys()].filter((id) => id.includes(':task:'));
    const id = tasks[turn % tasks.length];
    const title = `Task ${turn}`;
    const [provision] = reportableBy(this.agencyId);
    if (step === 'report' && provision !== undefined) {
      const report = reportId(this.agencyId, provision.citation);
      const input = { directive: provision.citation, note: `Note ${turn}` };
      return this.#write('report', input, report);
    }
    if (step === 'update' && id !== undefined) return this.#write('update', { id, title }, id);
    if (step === 'ask' && id !== undefined) {
      const asked = {
        about: id,
        office: 'APST',
        verb: 'CONSULTATION',
        question: `Question ${turn}?`,
      };
      return this.#write('ask', asked, null);
    }
    return this.#write('create', { directive: '2(d)', title }, null);
  }

  /** Sends one change until it is acknowledged; the key makes every retry safe. */
  async #write(step: OfficersStep, input: object, changed: string | null): Promise<void> {
    const idempotencyKey = randomUUID();
    for (;;) {
      const expectedVersion = changed === null ? null : (this.#versions.get(changed) ?? 0);
      const version = expectedVersion === null ? {} : { expectedVersion };
      const payload = await this.#send(step, { ...input, ...version, idempotencyKey });
      const record = payload?.record ?? null;
      if (record !== null) {
        this.#versions.set(record.id, record.version);
        this.acknowledged.push(record);
        return;
      }
      // The first report on a provision follows one that the officer did not write.
      const current = payload?.userErrors[0]?.currentVersion ?? null;
      if (changed !== null && current !== null) this.#versions.set(changed, current);
      else if (payload === null) await pause(PAUSE_MS);
      else throw new Error(JSON.stringify(payload.userErrors));
    }
  }

  /** Sends a change once; null where the agency was away, or went while it was at it. */
  async #send(step: OfficersStep, input: object) {
    const [verb, what, record] = CHANGES[step];
    const mutation = `${verb}${agency(this.agencyId).typeName}${what}`;
    const query = mutationText(
      mutation,
      `record: ${record} { id version } userErrors { code currentVersion }`,
    );
    try {
      const audience = subgraphOf(this.agencyId);
      const assertion = await this.signer.sign(officer(this.agencyId), audience);
      const { data } = await this.transport.send({ query, variables: { input }, assertion });
      return (data as { payload: Payload | null } | null | undefined)?.payload ?? null;
    } catch {
      return null;
    }
  }
}
