import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { eventually } from '../../../testing/eventually.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.followAgencies();
});
beforeEach(() => stage.clock.set(PRESENT));
afterAll(() => stage.close());

interface Axes {
  readonly citation: string;
  readonly work: string | null;
  readonly timeliness: string;
  readonly publicity: string | null;
  readonly evidence: string | null;
  readonly asOf: string | null;
}

interface Joint {
  readonly work: string | null;
  readonly leads: readonly { readonly report: { readonly work: string } }[];
}

/** How every provision stands, once every lead was heard. */
async function axes(): Promise<readonly Axes[]> {
  const read = async () => {
    const { data } = await stage.ask<{ directives: { nodes: Axes[] } | null }>(
      '{ directives(first: 100) { nodes { citation work timeliness publicity evidence asOf } } }',
    );
    return data?.directives?.nodes ?? [];
  };
  return eventually(read, (seen) => seen.filter(({ work }) => work !== null).length === 14);
}

async function axesOf(citation: string): Promise<Axes | undefined> {
  return (await axes()).find((each) => each.citation === citation);
}

const timelinessOf = async (citation: string) => (await axesOf(citation))?.timeliness;

describe('what is publicly known by November 2026', () => {
  it('gives each provision its four answers', async () => {
    const seen = await axes();
    const rows = seen.map(({ citation, work, timeliness, publicity, evidence }) =>
      [citation, work, timeliness, publicity, evidence].join(' '),
    );
    const nobody = (citation: string) => `${citation}  NOT_APPLICABLE  `;
    expect(rows).toEqual([
      nobody('1'),
      '2(a) CONTINUING PASSED_SILENT UNPUBLISHED NONE',
      '2(b) CONTINUING PASSED_SILENT UNPUBLISHED NONE',
      '2(c) IN_PROGRESS OVERDUE UNPUBLISHED THIRD_PARTY_REPORT',
      '2(c)(i) IN_PROGRESS UNDETERMINED PUBLISHED THIRD_PARTY_REPORT',
      '2(c)(ii) NOT_STARTED PASSED_SILENT UNPUBLISHED NONE',
      '2(c)(iii) NOT_STARTED PASSED_SILENT UNPUBLISHED NONE',
      '2(d) REPORTED_COMPLETE UNDETERMINED ANNOUNCED AGENCY_CLAIM',
      '2(e) NOT_STARTED PASSED_SILENT UNPUBLISHED NONE',
      '2(f) NOT_STARTED PASSED_SILENT UNPUBLISHED NONE',
      '3 REPORTED_COMPLETE UNDETERMINED UNPUBLISHED THIRD_PARTY_REPORT',
      '3(a) REPORTED_COMPLETE UNDETERMINED UNPUBLISHED THIRD_PARTY_REPORT',
      '3(b) REPORTED_COMPLETE UNDETERMINED UNPUBLISHED THIRD_PARTY_REPORT',
      ...['3(b)(i)', '3(b)(ii)', '3(b)(iii)', '3(c)'].map(nobody),
      '4 CONTINUING NOT_APPLICABLE UNPUBLISHED NONE',
      ...['5(a)', '5(b)', '5(c)'].map(nobody),
      '5(d) NOT_STARTED NOT_APPLICABLE UNPUBLISHED NONE',
    ]);
  });

  it('is of the moment up to which the leads were heard', async () => {
    expect(new Date((await axesOf('3(a)'))?.asOf ?? 0)).toEqual(new Date(PRESENT));
    expect((await axesOf('3(c)'))?.asOf).toBeNull();
  });

  it('shows what each lead reports, and nothing where the parts are reported on', async () => {
    await axes();
    const { data } = await stage.ask(
      '{ joint: directive(citation: "3(a)") { leads { report { work agency { id } } } } whole: directive(citation: "3") { leads { report { id } } } }',
    );
    const report = (id: string) => ({ report: { work: 'REPORTED_COMPLETE', agency: { id } } });
    expect(data).toEqual({
      joint: { leads: ['TREASURY', 'NSA', 'CISA'].map(report) },
      whole: { leads: [{ report: null }, { report: null }, { report: null }] },
    });
  });
});

describe('a due date', () => {
  it('has passed in silence on the fourth day after, until evidence of an earlier day arrives', async () => {
    await axes();
    stage.clock.set('2026-07-03T12:00:00Z');
    expect(await timelinessOf('2(c)(ii)')).toBe('OVERDUE');
    stage.clock.set('2026-07-05T12:00:00Z');
    expect(await timelinessOf('2(c)(ii)')).toBe('OVERDUE');
    // Four in the morning, UTC, is midnight in Washington.
    stage.clock.set('2026-07-06T03:59:00Z');
    expect(await timelinessOf('2(c)(ii)')).toBe('OVERDUE');
    stage.clock.set('2026-07-06T04:00:00Z');
    expect(await timelinessOf('2(c)(ii)')).toBe('PASSED_SILENT');

    const { record, userErrors } = await new Mutations(stage, 'CISA').report({
      directive: '2(c)(ii)',
      expectedVersion: 1,
      work: 'IN_PROGRESS',
      evidence: [
        {
          kind: 'PRIMARY_DOCUMENT',
          statement: 'A notice to agencies, found later.',
          source: 'CISA',
          date: '2026-07-01',
        },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({ work: 'IN_PROGRESS' });
    const back = await eventually(
      () => axesOf('2(c)(ii)'),
      (seen) => seen?.work === 'IN_PROGRESS',
    );
    expect(back).toMatchObject({ timeliness: 'OVERDUE', evidence: 'PRIMARY_DOCUMENT' });
  });
});

describe('a joint provision', () => {
  it('is verified only when another office verified the claim of each of its three leads', async () => {
    await axes();
    const consultations = ['NATIONAL_CYBER_DIRECTOR', 'APST', 'DIRECTOR_NIST'].map((office) => ({
      office,
      requestedOn: '2026-07-01',
    }));
    const report = async (
      agency: 'TREASURY' | 'NSA' | 'CISA',
      office: string,
      input: Record<string, unknown>,
    ) => {
      const mutations = new Mutations(stage, agency, officer(agency, office));
      const { userErrors } = await mutations.report({ directive: '3(b)', ...input });
      expect(userErrors).toEqual([]);
    };
    const verify = async (agency: 'TREASURY' | 'NSA' | 'CISA') => {
      // The public record's claim is nobody's until an office of the lead makes it its own.
      const claim = { expectedVersion: 1, work: 'REPORTED_COMPLETE', consultations };
      await report(agency, 'Program Office', claim);
      const verdict = { expectedVersion: 2, work: 'VERIFIED_COMPLETE' };
      await report(agency, 'Inspector General', verdict);
    };
    const verifiedLeads = async () => {
      const { data } = await stage.ask<{ directive: Joint }>(
        '{ directive(citation: "3(b)") { work leads { report { work } } } }',
      );
      const { work, leads } = data?.directive ?? { work: null, leads: [] };
      const verified = leads.filter(({ report }) => report.work === 'VERIFIED_COMPLETE').length;
      return { work, verified };
    };
    await verify('TREASURY');
    await verify('NSA');
    const two = await eventually(verifiedLeads, ({ verified }) => verified === 2);
    expect(two.work).toBe('REPORTED_COMPLETE');
    await verify('CISA');
    const three = await eventually(verifiedLeads, ({ verified }) => verified === 3);
    expect(three.work).toBe('VERIFIED_COMPLETE');
  });
});
