import { addDays, type CalendarDate } from '../../subgraphs/contract/dates/calendar-date.js';
import { Chance } from './chance.js';
import { EXERCISE, marked } from './players.js';
import { cveIdOf, organization, weaknessBy } from './stories/made-up.js';

/** The organization under which CISA's container is known: without it nothing reads the decision points. */
const CISA_ADP = '134c704f-9b21-4f2e-91b3-4a467353bcc0';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const IN_KEV_OF_EACH = 3;
/** How many days after it was added an entry of the catalog is due. */
const DUE_DAYS = 21;

/** A CVE record of the exercise, in the format of the real ones. */
export function cveRecord(seed: string, number: number, day: CalendarDate): object {
  const chance = new Chance(`${seed} vulnerability ${number}`);
  const { fault, cwe } = weaknessBy(chance);
  const moment = `${day}T12:00:00.000Z`;
  const cveId = cveIdOf(number);
  return {
    dataType: 'CVE_RECORD',
    dataVersion: '5.1',
    cveMetadata: {
      cveId,
      state: number % 20 === 19 ? 'REJECTED' : 'PUBLISHED',
      assignerShortName: EXERCISE,
      datePublished: moment,
      dateUpdated: moment,
    },
    containers: {
      cna: {
        providerMetadata: { orgId: NOBODY, shortName: EXERCISE, dateUpdated: moment },
        title: marked(fault),
        descriptions: [
          { lang: 'en', value: `${EXERCISE}. ${fault}, in a product that there is not.` },
        ],
        affected: [
          {
            vendor: vendorOf(number),
            product: productOf(number),
            versions: [{ version: '1.0', status: 'affected' }],
          },
        ],
        problemTypes: [{ descriptions: [{ cweId: cwe }] }],
      },
      adp: [
        {
          providerMetadata: { orgId: CISA_ADP, shortName: EXERCISE, dateUpdated: moment },
          metrics: [{ other: { type: 'ssvc', content: pointsBy(chance, moment) } }],
        },
      ],
    },
  };
}

function pointsBy(chance: Chance, timestamp: string) {
  const options = [
    { Exploitation: chance.pick(['none', 'poc', 'active']) },
    { Automatable: chance.pick(['yes', 'no']) },
    { 'Technical Impact': chance.pick(['partial', 'total']) },
  ];
  return { options, version: '2.0.3', timestamp };
}

/** An edition of the exercise's catalog of known exploited vulnerabilities: of so many vulnerabilities, a part. */
export function kevCatalog(seed: string, vulnerabilities: number, day: CalendarDate): object {
  const entries = Array.from({ length: vulnerabilities }, (_, number) => number)
    .filter((number) => number % IN_KEV_OF_EACH === 0)
    .map((number) => entryOf(seed, number));
  return {
    title: marked('Catalog of known exploited vulnerabilities'),
    catalogVersion: day.replaceAll('-', '.'),
    dateReleased: `${day}T12:00:00.000Z`,
    count: entries.length,
    vulnerabilities: entries,
  };
}

function entryOf(seed: string, number: number) {
  const chance = new Chance(`${seed} catalog ${number}`);
  const { fault, cwe } = weaknessBy(new Chance(`${seed} vulnerability ${number}`));
  const dateAdded = addDays(FIRST_ADDED, chance.below(DAYS_OF_ADDING));
  return {
    cveID: cveIdOf(number),
    vendorProject: vendorOf(number),
    product: productOf(number),
    vulnerabilityName: marked(fault),
    dateAdded,
    shortDescription: `${EXERCISE}. ${fault}.`,
    requiredAction: `${EXERCISE}. Apply what the vendor gives.`,
    dueDate: addDays(dateAdded, DUE_DAYS),
    knownRansomwareCampaignUse: chance.pick(['Known', 'Unknown']),
    cwes: [cwe],
  };
}

const FIRST_ADDED = '2026-05-01' as CalendarDate;
const DAYS_OF_ADDING = 30;

function vendorOf(number: number): string {
  return organization('Vendor', number % 60);
}

function productOf(number: number): string {
  return `${EXERCISE} product ${number}`;
}
