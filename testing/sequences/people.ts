import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { publicPrincipal, servicePrincipal } from '../../subgraphs/contract/identity/principal.js';
import { AGENCY_IDS, type AgencyId } from '../../subgraphs/contract/order/agencies.js';
import { RELEASING_OFFICES } from '../../subgraphs/contract/powers/releasing-offices.js';
import { developer } from '../../subgraphs/nsa/testing/frontier-work.js';
import { memberOf } from '../../subgraphs/treasury/testing/clearinghouse.js';
import { decider, officer, officerOfOffice } from '../stage.js';
import type { ApiMutation } from './api-mutations.js';
import type { Draw } from './draw.js';

/** Organizations outside of government: reporters, vendors, developers. */
export const ORGANIZATIONS = ['LAB-ONE', 'LAB-TWO', 'VENDOR-ONE', 'FINDER-ONE'] as const;

/** The scenes are of LAB-ONE. */
const DEVELOPERS = [developer('LAB-ONE'), developer('LAB-ONE'), developer('LAB-TWO')];
const MEMBERS = ORGANIZATIONS.map((organization) => memberOf(organization));
const directorOfCisa = officer('CISA', 'DIRECTOR_CISA');
const OFFICES: Readonly<Record<string, Principal>> = {
  NATIONAL_CYBER_DIRECTOR: officerOfOffice('NATIONAL_CYBER_DIRECTOR'),
  APST: officerOfOffice('APST'),
  APNSA: officerOfOffice('APNSA'),
  DIRECTOR_CISA: directorOfCisa,
  DIRECTOR_OMB: officer('OMB', 'DIRECTOR_OMB'),
};

/** The two offices of each agency whose people do its work, and whoever decides for it. */
function staffOf(agency: AgencyId): readonly Principal[] {
  return [officer(agency, 'First Office'), officer(agency, 'Second Office')];
}
function headOf(agency: AgencyId): Principal {
  return decider(agency, RELEASING_OFFICES[agency]);
}

const EVERYONE: readonly Principal[] = [
  publicPrincipal,
  ...DEVELOPERS,
  ...MEMBERS,
  ...Object.values(OFFICES),
  ...AGENCY_IDS.flatMap((agency) => [
    ...staffOf(agency),
    headOf(agency),
    // The head in person, for another office: one person stays one person.
    { ...officer(agency, 'Second Office'), subject: headOf(agency).subject },
    { ...officer(agency, 'Third Office'), clearance: 'U' as const },
    { ...officer(agency, null), role: 'analyst' as const, subject: `analyst-${agency}` },
    { ...officer(agency, null), role: 'auditor' as const, subject: `auditor-${agency}` },
    servicePrincipal(agency, `service-${agency}`),
  ]),
];

type Stored = Readonly<Record<string, unknown>>;

/** The organizations that have a part in a record, as it is stored. */
function organizationsIn({ developer: of, scanner, parties }: Stored): readonly string[] {
  const named = [of, scanner, ...(Array.isArray(parties) ? (parties as unknown[]) : [])];
  return ORGANIZATIONS.filter((organization) => named.includes(organization));
}

/** Somebody of an organization with a part in the record; of any where none has. */
function memberIn(stored: Stored, draw: Draw): Principal {
  const own = organizationsIn(stored);
  return own.length === 0 ? draw.of(MEMBERS) : memberOf(draw.of(own));
}
function developerIn(stored: Stored, draw: Draw): Principal {
  const own = organizationsIn(stored);
  return own.length === 0 ? draw.of(DEVELOPERS) : developer(draw.of(own));
}

/** Whose call a mutation is, as a rule. */
const OWN: readonly (readonly [RegExp, (stored: Stored, draw: Draw) => Principal])[] = [
  [/EarlyAccess|NSAEngagementStep|EvaluationAccess/, developerIn],
  [/^(create|withdraw)NSAEngagement$|acknowledgeNSAShareGrant/, developerIn],
  [/^(submit|confirm|withdraw|report)CISA(TrustedPartner|ModelOffer)/, developerIn],
  [/submitTreasury|withdrawTreasury(Case|Partic)|Participation/, memberIn],
  [/VendorStatus|confirmTreasuryDistribution|proposeTreasuryEmbargo/, memberIn],
  [/reportCISARequiredAction/, ({ boundAgency }, draw) => boundTo(boundAgency, draw)],
  [/submitDOJReferral/, (_, draw) => draw.of(staffOf(draw.of(AGENCY_IDS)))],
  [
    /^answer.*Consultation$/,
    ({ office }, draw) => OFFICES[String(office)] ?? draw.of(Object.values(OFFICES)),
  ],
];

function boundTo(agency: unknown, draw: Draw): Principal {
  const bound = AGENCY_IDS.find((id) => id === agency);
  return draw.of(staffOf(bound ?? draw.of(AGENCY_IDS)));
}

/** Who makes a call about a record: mostly somebody whose call it is, and otherwise anybody. */
export function callerOf({ name, agency }: ApiMutation, draw: Draw, stored: Stored): Principal {
  if (draw.chance(0.12)) return draw.of(EVERYONE);
  const own = OWN.find(([pattern]) => pattern.test(name));
  if (own !== undefined) return own[1](stored, draw);
  if (/^(confirm|decline).*Proposal$/.test(name)) return headOf(agency);
  return draw.of(staffOf(agency));
}

/** Offices that can be asked. */
export const OFFICES_TO_ASK = Object.keys(OFFICES);
