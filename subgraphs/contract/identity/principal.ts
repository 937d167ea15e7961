import { z } from 'zod';
import { AGENCIES } from '../order/agencies.js';
import type { AgencyId } from '../order/agencies.js';
import { nameSchema, officeSchema } from './name.js';

/** The roles a token may name; what each may do is the policy's to say, nowhere else. */
export const ROLES = [
  'analyst',
  'officer',
  'decider',
  'developer',
  'operator',
  'auditor',
  'service',
] as const;

export type Role = (typeof ROLES)[number];

const agencyId = z.enum(AGENCIES.map(({ id }) => id) as [AgencyId, ...AgencyId[]]);

const shape = z.strictObject({
  kind: z.enum(['PUBLIC', 'PERSON', 'SERVICE']),
  subject: nameSchema,
  role: z.enum(ROLES).nullable(),
  agency: agencyId.nullable(),
  office: officeSchema.nullable(),
  organization: nameSchema.nullable(),
  clearance: z.enum(['U', 'CUI']),
  // Limits keep an assertion small enough for a header and a cache key.
  scopes: z.array(nameSchema).max(50),
});

/** Parses whoever asks, at the border; past it a `Principal` is trusted. */
export const principalSchema = shape
  .refine(isCoherent, { error: 'the kind and the rest contradict each other' })
  .readonly();

// Where one rule looks at the kind and another at the role, both must be told the same.
function isCoherent(principal: z.infer<typeof shape>): boolean {
  const { kind, role, agency, office, organization, clearance, scopes } = principal;
  if (kind !== 'PUBLIC') return (kind === 'SERVICE') === (role === 'service');
  const named = [role, agency, office, organization].some((value) => value !== null);
  return !named && clearance === 'U' && scopes.length === 0;
}

/** Who asks: nobody in particular, a person, or a service of an agency. */
export type Principal = Readonly<
  Omit<z.infer<typeof principalSchema>, 'scopes'> & { scopes: readonly string[] }
>;

/** Everyone who shows no token. */
export const publicPrincipal: Principal = Object.freeze({
  kind: 'PUBLIC',
  subject: 'public',
  role: null,
  agency: null,
  office: null,
  organization: null,
  clearance: 'U',
  scopes: Object.freeze([]),
});

/** A service acting for its own agency, such as an agency's tool. */
export function servicePrincipal(agency: AgencyId, subject: string): Principal {
  return { ...publicPrincipal, kind: 'SERVICE', role: 'service', agency, subject };
}

/** The scope of the one service that keeps a copy of every agency's log: OMB's ledger. */
export const LEDGER_SCOPE = 'ledger';

/** The scope of a subgraph that asks another for a fact which a change rests on. */
export const FACTS_SCOPE = 'facts';

/** The scopes that a subgraph's own key states, and that no public token carries. */
export const RESERVED_SCOPES: readonly string[] = [LEDGER_SCOPE, FACTS_SCOPE];

/** OMB's ledger, which reads every log whole and asks the policy again whenever it shows something. */
export function ledgerPrincipal(): Principal {
  return { ...servicePrincipal('OMB', 'omb-ledger'), clearance: 'CUI', scopes: [LEDGER_SCOPE] };
}

/** An agency's subgraph, as it asks another for a fact. */
export function factsPrincipal(agency: AgencyId): Principal {
  const subject = `${agency.toLowerCase()}-facts`;
  return { ...servicePrincipal(agency, subject), clearance: 'CUI', scopes: [FACTS_SCOPE] };
}
