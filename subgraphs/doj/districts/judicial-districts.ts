/** A Federal judicial district. */
export interface JudicialDistrict {
  /** After the court's own short form, such as `NYSD`. */
  readonly id: string;
  readonly name: string;
  /** The district that has the same United States Attorney; null where it has one of its own. */
  readonly sharesAttorneyWith: string | null;
}

const WHOLE = '-';
const PARTS: Readonly<Record<string, string>> = {
  C: 'Central',
  E: 'Eastern',
  M: 'Middle',
  N: 'Northern',
  S: 'Southern',
  W: 'Western',
};

/** The court's short form of a place, its name, and its parts by their first letter. 28 USC 81 to 131, and the territories. */
const PLACES: readonly (readonly [string, string, string])[] = [
  ['AL', 'Alabama', 'MNS'],
  ['AK', 'Alaska', WHOLE],
  ['AZ', 'Arizona', WHOLE],
  ['AR', 'Arkansas', 'EW'],
  ['CA', 'California', 'CENS'],
  ['CO', 'Colorado', WHOLE],
  ['CT', 'Connecticut', WHOLE],
  ['DE', 'Delaware', WHOLE],
  ['DC', 'the District of Columbia', WHOLE],
  ['FL', 'Florida', 'MNS'],
  ['GA', 'Georgia', 'MNS'],
  ['GU', 'Guam', WHOLE],
  ['HI', 'Hawaii', WHOLE],
  ['ID', 'Idaho', WHOLE],
  ['IL', 'Illinois', 'CNS'],
  ['IN', 'Indiana', 'NS'],
  ['IA', 'Iowa', 'NS'],
  ['KS', 'Kansas', WHOLE],
  ['KY', 'Kentucky', 'EW'],
  ['LA', 'Louisiana', 'EMW'],
  ['ME', 'Maine', WHOLE],
  ['MD', 'Maryland', WHOLE],
  ['MA', 'Massachusetts', WHOLE],
  ['MI', 'Michigan', 'EW'],
  ['MN', 'Minnesota', WHOLE],
  ['MS', 'Mississippi', 'NS'],
  ['MO', 'Missouri', 'EW'],
  ['MT', 'Montana', WHOLE],
  ['NE', 'Nebraska', WHOLE],
  ['NV', 'Nevada', WHOLE],
  ['NH', 'New Hampshire', WHOLE],
  ['NJ', 'New Jersey', WHOLE],
  ['NM', 'New Mexico', WHOLE],
  ['NY', 'New York', 'ENSW'],
  ['NC', 'North Carolina', 'EMW'],
  ['ND', 'North Dakota', WHOLE],
  ['NMI', 'the Northern Mariana Islands', WHOLE],
  ['OH', 'Ohio', 'NS'],
  ['OK', 'Oklahoma', 'ENW'],
  ['OR', 'Oregon', WHOLE],
  ['PA', 'Pennsylvania', 'EMW'],
  ['PR', 'Puerto Rico', WHOLE],
  ['RI', 'Rhode Island', WHOLE],
  ['SC', 'South Carolina', WHOLE],
  ['SD', 'South Dakota', WHOLE],
  ['TN', 'Tennessee', 'EMW'],
  ['TX', 'Texas', 'ENSW'],
  ['UT', 'Utah', WHOLE],
  ['VT', 'Vermont', WHOLE],
  ['VI', 'the Virgin Islands', WHOLE],
  ['VA', 'Virginia', 'EW'],
  ['WA', 'Washington', 'EW'],
  ['WV', 'West Virginia', 'NS'],
  ['WI', 'Wisconsin', 'EW'],
  ['WY', 'Wyoming', WHOLE],
];

const SHARED: Readonly<Record<string, string>> = { GUD: 'NMID', NMID: 'GUD' };

/** The 94 districts. Guam and the Northern Mariana Islands have one United States Attorney, so there are 93 of these. */
export const JUDICIAL_DISTRICTS: readonly JudicialDistrict[] = PLACES.flatMap(
  ([code, place, parts]) =>
    Array.from(parts, (part) => {
      const id = part === WHOLE ? `${code}D` : `${code}${part}D`;
      const name = `${part === WHOLE ? '' : `${PARTS[part] ?? ''} `}District of ${place}`;
      return { id, name, sharesAttorneyWith: SHARED[id] ?? null };
    }),
);

const byId = new Map(JUDICIAL_DISTRICTS.map((one) => [one.id, one]));

/** Whether there is a district with this identifier. */
export function isJudicialDistrict(id: string): boolean {
  return byId.has(id);
}

/** The district with this identifier. */
export function judicialDistrict(id: string): JudicialDistrict {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no judicial district ${id}.`);
  return found;
}
