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

/** Whose call a mutation is, as a rule. */
const OWN: readonly (readonly [RegExp, (draw: Draw, office: string | null) => Principal])[] = [
  [
    /EarlyAccess|createNSAEngagement|EngagementStep|EvaluationAccess/,
    (draw) => draw.of(DEVELOPERS),
  ],
  [/^(submit|confirm|withdraw|report)CISA(TrustedPartner|ModelOffer)/, (draw) => draw.of(DEVELOPERS)],
  [/withdrawNSAEngagement|acknowledgeNSAShareGrant/, (draw) => draw.of(DEVELOPERS)],
  [/submitTreasury|withdrawTreasury(Case|Partic)|Participation/, (draw) => draw.of(MEMBERS)],
  [/VendorStatus|confirmTreasuryDistribution|proposeTreasuryEmbargo/, (draw) => draw.of(MEMBERS)],
  [/submitDOJReferral/, (draw) => draw.of(staffOf(draw.of(AGENCY_IDS)))],
  [
    /^answer.*Consultation$/,
    (draw, office) => OFFICES[office ?? ''] ?? draw.of(Object.values(OFFICES)),
  ],
];

/** Who makes a call: mostly somebody whose call it is, and otherwise anybody. */
export function callerOf(
  { name, agency }: ApiMutation,
  draw: Draw,
  office: string | null,
): Principal {
  if (draw.chance(0.15)) return draw.of(EVERYONE);
  const own = OWN.find(([pattern]) => pattern.test(name));
  if (own !== undefined) return own[1](draw, office);
  if (/^(confirm|decline).*Proposal$/.test(name)) return headOf(agency);
  return draw.of(staffOf(agency));
}

/** Offices that can be asked. */
export const OFFICES_TO_ASK = Object.keys(OFFICES);
