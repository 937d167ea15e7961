import { z } from 'zod';
import { AGENCIES } from '../../subgraphs/contract/order/agencies.js';
import type { AgencyId } from '../../subgraphs/contract/order/agencies.js';
import { nameSchema, officeSchema } from '../../subgraphs/contract/identity/name.js';
import { RESERVED_SCOPES, ROLES } from '../../subgraphs/contract/identity/principal.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';

const agencyIds = AGENCIES.map(({ id }) => id) as [AgencyId, ...AgencyId[]];

/** The claims of a public token that we read; the rest are the issuer's own business. */
const claimsSchema = z.object({
  sub: nameSchema,
  role: z.enum(ROLES).nullish(),
  agency: z.enum(agencyIds).nullish(),
  office: officeSchema.nullish(),
  organization: nameSchema.nullish(),
  clearance: z.enum(['U', 'CUI']).nullish(),
  // As OAuth 2.0 has it: one text, its own few characters, with spaces between.
  scope: z
    .string()
    .max(2_000)
    .regex(/^[\x21\x23-\x5B\x5D-\x7E ]*$/)
    .transform((text) => text.split(' ').filter(Boolean))
    .pipe(z.array(z.string().max(200)).max(50))
    .nullish(),
});

/** The claims, as `npm run token` writes them. */
export type Claims = z.input<typeof claimsSchema>;

/** Turns verified claims into a principal; throws when they are none of ours. */
export function principalOfClaims(claims: unknown): Principal {
  const { sub, role, agency, office, organization, clearance, scope } = claimsSchema.parse(claims);
  return Object.freeze({
    kind: role === 'service' ? 'SERVICE' : 'PERSON',
    subject: sub,
    role: role ?? null,
    agency: agency ?? null,
    office: office ?? null,
    organization: organization ?? null,
    clearance: clearance ?? 'U',
    // They open what is for subgraphs alone: a subgraph's own key states them, a public token never does.
    scopes: Object.freeze((scope ?? []).filter((named) => !RESERVED_SCOPES.includes(named))),
  } satisfies Principal);
}
