import { parseArgs } from 'node:util';
import { systemClock } from '../../subgraphs/contract/dates/clock.js';
import { CEILINGS } from '../../subgraphs/contract/markings/ceiling.js';
import { AGENCY_IDS, isAgencyId } from '../../subgraphs/contract/order/agencies.js';
import { isOfficeId, party } from '../../subgraphs/contract/order/offices.js';
import { ROLES } from '../../subgraphs/contract/identity/principal.js';
import type { Role } from '../../subgraphs/contract/identity/principal.js';
import { readSettings } from '../settings.js';
import type { Claims } from './claims.js';
import { openDevelopmentIssuer } from './development-issuer.js';

/** A command line that cannot be used; the message says how it can. */
export class TokenCommandError extends Error {
  override readonly name = 'TokenCommandError';
}

const USAGE =
  'npm run token -- --role ROLE [--agency AGENCY] [--clearance U|CUI] [--org NAME] [--office NAME] [--subject NAME] [--scope "A B"]';

// These act for an agency, so a token without one would be of no use.
const ACT_FOR_AN_AGENCY: ReadonlySet<Role> = new Set(['officer', 'decider', 'service']);

/** Turns the command line into the claims of a development token, or says what is wrong with it. */
export function claimsOfArguments(args: readonly string[]): Claims {
  const { role: roleText, agency, clearance, org, office, subject, scope } = parse(args);
  const role = oneOf('--role', roleText, ROLES);
  if (agency !== undefined && !isAgencyId(agency)) {
    throw new TokenCommandError(`--agency must be one of ${AGENCY_IDS.join(', ')}.`);
  }
  if (agency === undefined && ACT_FOR_AN_AGENCY.has(role) && !speaksForOffice(role, office)) {
    throw new TokenCommandError(
      `The role ${role} acts for an agency: add --agency, or the --office of a person that belongs to none, such as NATIONAL_CYBER_DIRECTOR.`,
    );
  }
  return {
    sub: subject ?? [role, agency, office, org].filter(Boolean).join('-').toLowerCase(),
    role,
    clearance: oneOf('--clearance', clearance ?? 'U', CEILINGS),
    ...(agency !== undefined && { agency }),
    ...(office !== undefined && { office }),
    ...(org !== undefined && { organization: org }),
    ...(scope !== undefined && { scope }),
  };
}

/** A person may speak for an office that the order names and that belongs to no agency of the graph. */
function speaksForOffice(role: Role, office: string | undefined): boolean {
  if (role === 'service' || office === undefined || !isOfficeId(office)) return false;
  return party(office).agency === null;
}

function parse(args: readonly string[]): Partial<Record<string, string>> {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        role: option,
        agency: option,
        clearance: option,
        org: option,
        office: option,
        subject: option,
        scope: option,
      },
    });
    return values;
  } catch (error) {
    // parseArgs throws only errors that say what it could not read.
    const { message } = error as Error;
    throw new TokenCommandError(`${message}\n${USAGE}`, { cause: error });
  }
}

function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new TokenCommandError(`${option} must be one of ${allowed.join(', ')}.\n${USAGE}`);
  }
  return found;
}

/** Runs the command: the token alone on standard output, anything else on standard error. */
export async function runTokenCommand(args: readonly string[]): Promise<void> {
  const claims = claimsOfArguments(args);
  const issuer = await openDevelopmentIssuer(readSettings(), systemClock);
  process.stdout.write(`${await issuer.issue(claims)}\n`);
}
