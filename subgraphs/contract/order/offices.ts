import type { AgencyId } from './agencies.js';

interface PartyRecord {
  readonly id: string;
  /** The name, in the order's own words where it names the party in full. */
  readonly name: string;
  readonly abbreviation: string | null;
  /** A group has no one who could answer for all of it. */
  readonly kind: 'OFFICE' | 'GROUP';
  /** The agency of this graph whose duties the party leads or belongs to; null for the rest. */
  readonly agency: AgencyId | null;
}

function office<const Id extends string>(
  id: Id,
  name: string,
  abbreviation: string | null,
  agency: AgencyId | null,
) {
  return { id, name, abbreviation, kind: 'OFFICE', agency } as const satisfies PartyRecord;
}

function group<const Id extends string>(id: Id, name: string, agency: AgencyId | null) {
  return { id, name, abbreviation: null, kind: 'GROUP', agency } as const satisfies PartyRecord;
}

/** Every office and principal the order names, leading or consulted, in the order of appearance. */
export const OFFICES = [
  office(
    'COMMITTEE_ON_NATIONAL_SECURITY_SYSTEMS',
    'Committee on National Security Systems',
    'CNSS',
    'CNSS',
  ),
  office('SECRETARY_OF_WAR', 'Secretary of War', null, 'WAR'),
  office('SECRETARY_OF_HOMELAND_SECURITY', 'Secretary of Homeland Security', null, 'CISA'),
  office(
    'DIRECTOR_CISA',
    'Director of the Cybersecurity and Infrastructure Security Agency',
    null,
    'CISA',
  ),
  office('DIRECTOR_OMB', 'Director of the Office of Management and Budget', null, 'OMB'),
  office('APNSA', 'Assistant to the President for National Security Affairs', 'APNSA', null),
  office('NATIONAL_CYBER_DIRECTOR', 'National Cyber Director', 'NCD', null),
  office('SECRETARY_OF_THE_TREASURY', 'Secretary of the Treasury', null, 'TREASURY'),
  office('DIRECTOR_NSA', 'Director of the National Security Agency', null, 'NSA'),
  office('DIRECTOR_OPM', 'Director of the Office of Personnel Management', null, 'OPM'),
  office('WHITE_HOUSE_CHIEF_OF_STAFF', 'White House Chief of Staff', null, null),
  office('APST', 'Assistant to the President for Science and Technology', 'APST', null),
  office('SECRETARY_OF_COMMERCE', 'Secretary of Commerce', null, null),
  office(
    'DIRECTOR_NIST',
    'Director of the National Institute of Standards and Technology',
    null,
    null,
  ),
  office('ATTORNEY_GENERAL', 'Attorney General', 'AG', 'DOJ'),
] as const;

/** Every group the order names as one to consult, coordinate or collaborate with. */
export const GROUPS = [
  group('AI_INDUSTRY', 'AI industry', null),
  group('OPERATORS_OF_CRITICAL_INFRASTRUCTURE', 'operators of critical infrastructure', null),
  group('OTHER_AGENCIES', 'other agencies', null),
  group('OTHER_WAR_REPRESENTATIVES', 'other representatives of the Department of War', 'WAR'),
  group('AI_DEVELOPERS', 'AI developers', null),
] as const;

export type OfficeId = (typeof OFFICES)[number]['id'];
export type GroupId = (typeof GROUPS)[number]['id'];
export type PartyId = OfficeId | GroupId;

/** An office or principal the order names. */
export interface Office extends PartyRecord {
  readonly id: OfficeId;
  readonly kind: 'OFFICE';
}

/** A group the order names. */
export interface Group extends PartyRecord {
  readonly id: GroupId;
  readonly kind: 'GROUP';
}

/** An office or a group. */
export type Party = Office | Group;

const byId: ReadonlyMap<string, Party> = new Map(
  [...OFFICES, ...GROUPS].map((party): [string, Party] => [party.id, party]),
);

/** The office or group with this id. */
export function party(id: PartyId): Party {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`The order names no party ${id}`);
  return found;
}

/** The office or group with this id, or null when the order names none. */
export function findParty(id: string): Party | null {
  return byId.get(id) ?? null;
}

/** True when the text is the id of an office the order names; false for a group. */
export function isOfficeId(text: string): text is OfficeId {
  return findParty(text)?.kind === 'OFFICE';
}

/** The offices that lead or belong to an agency of this graph. */
export function officesOf(agency: AgencyId): readonly Office[] {
  return OFFICES.filter((candidate) => candidate.agency === agency);
}
