import { party as partyOf, type OfficeId, type PartyId } from './offices.js';

/** The order's verbs for involving others. They are not synonyms. */
export const CONSULTATION_VERBS = [
  'CONSULTATION',
  'COORDINATION',
  'VOLUNTARY_COLLABORATION',
] as const;

export type ConsultationVerb = (typeof CONSULTATION_VERBS)[number];

/** A party the order tells a lead to involve. */
export interface Consultation {
  readonly verb: ConsultationVerb;
  readonly party: PartyId;
  /** The office the party is reached through, where the order says so. */
  readonly through: OfficeId | null;
  /** The order leaves it to judgment whether to involve the party. */
  readonly asAppropriate: boolean;
  /** A report of completion must show that the party was asked. */
  readonly required: boolean;
}

type Routing = Partial<Pick<Consultation, 'through' | 'asAppropriate'>>;

/** A party to involve; whether it is required follows from the verb, the party and the routing. */
export function consultation(
  verb: ConsultationVerb,
  party: PartyId,
  { through = null, asAppropriate = false }: Routing = {},
): Consultation {
  // Nobody can be shown to have been asked when the order names no one in particular.
  const named = partyOf(party).kind === 'OFFICE';
  const required = named && !asAppropriate && verb !== 'VOLUNTARY_COLLABORATION';
  return { verb, party, through, asAppropriate, required };
}

/** 2(c): "in consultation with". */
export const SECTION_2C_CONSULTATIONS: readonly Consultation[] = [
  consultation('CONSULTATION', 'DIRECTOR_OMB'),
  consultation('CONSULTATION', 'APNSA'),
  consultation('CONSULTATION', 'NATIONAL_CYBER_DIRECTOR'),
];

/** 2(d): "in consultation with" three and "in voluntary collaboration with" two. */
export const SECTION_2D_CONSULTATIONS: readonly Consultation[] = [
  consultation('CONSULTATION', 'NATIONAL_CYBER_DIRECTOR'),
  consultation('CONSULTATION', 'SECRETARY_OF_WAR', { through: 'DIRECTOR_NSA' }),
  consultation('CONSULTATION', 'SECRETARY_OF_HOMELAND_SECURITY', { through: 'DIRECTOR_CISA' }),
  consultation('VOLUNTARY_COLLABORATION', 'AI_INDUSTRY'),
  consultation('VOLUNTARY_COLLABORATION', 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE'),
];

/** 2(e): "in coordination with". */
export const SECTION_2E_CONSULTATIONS: readonly Consultation[] = [
  consultation('COORDINATION', 'NATIONAL_CYBER_DIRECTOR'),
  consultation('COORDINATION', 'DIRECTOR_CISA'),
];

/** 3, which (a) and (b) inherit: "in consultation with" three, "in coordination with" the rest. */
export const SECTION_3_CONSULTATIONS: readonly Consultation[] = [
  consultation('CONSULTATION', 'WHITE_HOUSE_CHIEF_OF_STAFF', {
    through: 'NATIONAL_CYBER_DIRECTOR',
  }),
  consultation('CONSULTATION', 'APST'),
  consultation('CONSULTATION', 'SECRETARY_OF_COMMERCE', { through: 'DIRECTOR_NIST' }),
  consultation('COORDINATION', 'OTHER_AGENCIES', { asAppropriate: true }),
];

/** 3(b): those of section 3, and "a voluntary framework with AI developers". */
export const SECTION_3B_CONSULTATIONS: readonly Consultation[] = [
  ...SECTION_3_CONSULTATIONS,
  consultation('VOLUNTARY_COLLABORATION', 'AI_DEVELOPERS'),
];
