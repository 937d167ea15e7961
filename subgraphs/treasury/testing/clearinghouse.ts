import { idOf, sendChange, type Changed } from '../../../testing/send-change.js';
import { officer, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

const CASE = `id state resumesTo version title reportedBy finderCredits originRefs reporterChain
  handlingIds { organization identifier } cveIds sectors transfer { to reference }
  duplicateOf { id } ssvc { exploitation } marking { banner tlp } steps { state on }`;

export const clerk = officer('TREASURY', 'Clearinghouse');

/** Somebody of an organization outside of government. */
export function memberOf(
  organization: string,
  role: 'operator' | 'developer' = 'operator',
): Principal {
  const subject = `member of ${organization}`;
  return { ...publicPrincipal, kind: 'PERSON', role, organization, subject };
}

export const reporter = memberOf('Example Research');

/** A report as an organization may submit it. */
export function report(input: Record<string, unknown> = {}) {
  return {
    title: 'A heap overflow in the parser',
    summary: 'A crafted file overflows a buffer of the parser.',
    discoveryMethod: 'AI_ASSISTED',
    discoveryModel: 'Example Model 1',
    affected: [{ vendor: 'Example Vendor', product: 'Example Product', versions: 'before 2.0' }],
    ...input,
  };
}

/** A declared scan as an organization may submit it. */
export function scanDeclaration(input: Record<string, unknown> = {}) {
  return {
    tool: 'Example Tool',
    scope: [{ kind: 'CIDR', value: '192.0.2.0/24' }],
    window: { opensAt: '2026-11-21T00:00:00Z', closesAt: '2026-11-23T00:00:00Z' },
    authorizationRef: 'Letter of 2026-11-01',
    ...input,
  };
}

export const SSVC = {
  exploitation: 'NONE',
  automatable: true,
  technicalImpact: 'TOTAL',
  publiclyExposed: true,
  missionAndWellBeing: 'HIGH',
};

/** Changes at the clearinghouse, through the public API or at the subgraph's own port. */
export class Clearinghouse {
  constructor(
    readonly stage: Stage,
    private readonly way: 'ask' | 'askSubgraph' = 'ask',
  ) {}

  submitCase(input: Record<string, unknown> = {}, as: Principal = reporter) {
    return this.ofCase('submitTreasuryCase', report(input), as);
  }

  updateCase(input: Record<string, unknown>, as: Principal = clerk) {
    return this.ofCase('updateTreasuryCase', input, as);
  }

  /** Any change whose payload has a case. */
  ofCase(mutation: string, input: Record<string, unknown>, as: Principal, fields = CASE) {
    return this.change(mutation, 'clearinghouseCase', fields, input, as);
  }

  /** Any change at Treasury. */
  change(
    mutation: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const ownPortOf = this.way === 'ask' ? undefined : 'treasury';
    return sendChange(this.stage, { mutation, record, fields, input, as, ownPortOf });
  }

  /** The identifier of a new case. */
  async reported(input: Record<string, unknown> = {}, as: Principal = reporter): Promise<string> {
    return idOf(await this.submitCase(input, as));
  }

  /** The identifier of a new declaration of a scan. */
  async declared(input: Record<string, unknown> = {}, as: Principal = reporter): Promise<string> {
    const name = 'submitTreasuryScanDeclaration';
    return idOf(await this.change(name, 'scanDeclaration', 'id', scanDeclaration(input), as));
  }
}
