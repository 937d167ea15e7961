import { officer, type Stage } from '../../../testing/stage.js';
import { KEV_ENTRIES, openStageWithCatalogs } from '../testing/both-catalogs.js';
import { cveFile, jsonOf } from '../testing/catalogs.js';

interface RawCve {
  readonly cveMetadata: {
    readonly assignerShortName: string;
    readonly datePublished: string;
    readonly dateReserved: string;
    readonly dateUpdated: string;
  };
  readonly containers: {
    readonly cna: {
      readonly descriptions: readonly { readonly value: string }[];
      readonly affected: readonly { readonly vendor: string; readonly product: string }[];
      readonly references: readonly { readonly url: string }[];
    };
  };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStageWithCatalogs();
});
afterAll(() => stage.close());

describe('a vulnerability', () => {
  test('in both catalogs shows what each says, as it says it', async () => {
    const raw = jsonOf(cveFile('CVE-2020-0618')) as RawCve;
    const { cna } = raw.containers;
    const { data, errors } = await stage.ask(`{ vulnerability(cveId: "CVE-2020-0618") {
      id cveId state assigner datePublished dateReserved dateUpdated dateRejected rejectedReasons title description
      affected { vendor product platforms container provider } references { url container }
      ssvc { exploitation automatable technicalImpact ssvcVersion assessedAt }
      kev { vendorProject product vulnerabilityName dateAdded shortDescription requiredAction dueDate knownRansomwareCampaignUse notes cwes }
      marking { banner }
    } }`);
    expect(errors).toBeUndefined();
    const entry = KEV_ENTRIES.find(({ cveID }) => cveID === 'CVE-2020-0618');
    expect(data).toEqual({
      vulnerability: {
        id: 'CISA:vulnerability:CVE-2020-0618',
        cveId: 'CVE-2020-0618',
        state: 'PUBLISHED',
        assigner: raw.cveMetadata.assignerShortName,
        datePublished: new Date(`${raw.cveMetadata.datePublished}Z`),
        dateReserved: new Date(`${raw.cveMetadata.dateReserved}Z`),
        dateUpdated: new Date(raw.cveMetadata.dateUpdated),
        dateRejected: null,
        rejectedReasons: [],
        title: null,
        description: cna.descriptions[0]?.value,
        affected: cna.affected.map(({ vendor, product }) => ({
          vendor,
          product,
          platforms: [],
          container: 'CNA',
          provider: 'microsoft',
        })),
        references: cna.references.map(({ url }) => ({ url, container: 'CNA' })),
        ssvc: {
          exploitation: 'ACTIVE',
          automatable: false,
          technicalImpact: 'TOTAL',
          ssvcVersion: '2.0.3',
          assessedAt: expect.any(Date),
        },
        kev: {
          ...entry,
          cveID: undefined,
          knownRansomwareCampaignUse: entry?.knownRansomwareCampaignUse.toUpperCase(),
        },
        marking: { banner: 'UNCLASSIFIED' },
      },
    });
  });

  test('whose CVE record is not here has null for all that comes from it', async () => {
    const { data } = await stage.ask(`{ vulnerability(cveId: "CVE-2025-48384") {
      state assigner datePublished title description rejectedReasons affected { vendor } cwes { cweId }
      cvss { baseScore } references { url } ssvc { automatable } kev { cwes }
    } }`);
    expect(data).toEqual({
      vulnerability: {
        state: null,
        assigner: null,
        datePublished: null,
        title: null,
        description: null,
        rejectedReasons: null,
        affected: null,
        cwes: null,
        cvss: null,
        references: null,
        ssvc: null,
        kev: { cwes: ['CWE-59', 'CWE-436'] },
      },
    });
  });

  test('that is not in the KEV catalog has null for its entry', async () => {
    const { data } = await stage.ask(
      '{ vulnerability(cveId: "CVE-2024-0001") { state kev { dueDate } } }',
    );
    expect(data).toEqual({ vulnerability: { state: 'PUBLISHED', kev: null } });
  });

  test('is found however its identifier is written, and one that no catalog has is not', async () => {
    const { data } = await stage.ask(
      '{ found: vulnerability(cveId: " cve-2021-34527 ") { cveId } none: vulnerability(cveId: "CVE-2026-99999") { cveId } }',
    );
    expect(data).toEqual({ found: { cveId: 'CVE-2021-34527' }, none: null });
  });

  test('can be referred to by another agency, also where no catalog has it', async () => {
    const representations = ['CVE-2021-34527', 'CVE-2026-99999'].map((cveId) => ({
      __typename: 'Vulnerability',
      cveId,
    }));
    const { data, errors } = await stage.askSubgraph(
      'cisa',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Vulnerability { cveId id state kev { dateAdded } marking { banner } remediationTimeline { basis } }
      } }`,
      { representations },
      officer('TREASURY'),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        {
          cveId: 'CVE-2021-34527',
          id: 'CISA:vulnerability:CVE-2021-34527',
          state: 'PUBLISHED',
          kev: { dateAdded: '2021-11-03' },
          marking: { banner: 'UNCLASSIFIED' },
          remediationTimeline: { basis: 'TABLE' },
        },
        {
          cveId: 'CVE-2026-99999',
          id: null,
          state: null,
          kev: null,
          marking: null,
          remediationTimeline: { basis: 'VULNRICHMENT_MISSING' },
        },
      ],
    });
  });
});
