import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { until } from '../../../testing/until.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const war = officer('WAR', 'Chief Information Officer');
const uncleared: Principal = { ...officer('WAR', 'Mail Room'), clearance: 'U' };

const EVERYWHERE = `{
  directive(citation: "5(d)") {
    work timeliness publicity evidence evidenceItems { source } asOf leads { report { id work } }
  }
  agencies { id reports { id version } }
}`;
const everywhere = (as: Principal) => stage.ask<Record<string, unknown>>(EVERYWHERE, {}, as);

interface WithNotes {
  readonly directive: {
    readonly work: string;
    readonly leads: readonly { readonly report: { readonly note: string | null } | null }[];
  };
  readonly doj: { readonly reports: readonly { readonly note: string | null }[] };
}
const NOTES = `{
  directive(citation: "4") { work leads { report { note } } }
  doj { reports { note } }
}`;

/** Waits until the ledger knows of a report, as somebody who may know of it sees it. */
const inLedger = (citation: string, id: string, version: number, as: Principal) =>
  until(`the ledger knows ${id} at version ${version}`, async () => {
    const { data } = await stage.ask<{
      directive: { leads: { report: { id: string; version: number } | null }[] } | null;
    }>(
      'query ($citation: String!) { directive(citation: $citation) { leads { report { id version } } } }',
      { citation },
      as,
    );
    const reports = data?.directive?.leads.map(({ report }) => report) ?? [];
    return reports.some((report) => report?.id === id && report.version === version);
  });

describe('a report that only its agency may know of', () => {
  const nsa = () => new Mutations(stage, 'NSA', war);
  const id = 'WAR:report:5(d)';
  const strangers: readonly (readonly [string, Principal])[] = [
    ['the public', publicPrincipal],
    ['an officer of another agency', officer('OPM')],
    ['an officer of the agency without the clearance', uncleared],
  ];
  let before: Map<string, unknown>;

  beforeAll(async () => {
    await ledgerCaughtUp(stage);
    before = new Map();
    for (const [name, as] of strangers) before.set(name, await everywhere(as));
    const made = await nsa().report({
      agency: 'WAR',
      directive: '5(d)',
      expectedVersion: 0,
      work: 'IN_PROGRESS',
      publicity: 'ANNOUNCED',
      marking: { cui: ['ISVI'], tlp: 'RED' },
      evidence: [
        {
          kind: 'PRIMARY_DOCUMENT',
          statement: 'The budget line.',
          source: 'War',
          date: '2026-10-01',
        },
      ],
    });
    expect(made.record).toMatchObject({ marking: { banner: 'CUI//ISVI', tlp: 'RED' } });
    await inLedger('5(d)', id, 1, war);
  });

  test.each(strangers)(
    'leaves the directive and the lists of reports, to %s, as if it never was',
    async (name, as) => {
      expect(await everywhere(as)).toEqual(before.get(name));
    },
  );

  test('is told to its agency, whose answers are marked like it, the axes too', async () => {
    const { data, extensions } = await stage.ask<{ directive: { work: string } }>(
      '{ directive(citation: "5(d)") { work } }',
      {},
      war,
    );
    expect(data?.directive.work).toBe('IN_PROGRESS');
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//ISVI', tlp: 'RED' } });
  });

  test('keeps its marking: any other is refused, the same may be repeated', async () => {
    const again = { agency: 'WAR', directive: '5(d)', expectedVersion: 1, publicity: 'PUBLISHED' };
    const looser = await nsa().report({ ...again, marking: { tlp: 'GREEN' } });
    expect(codeOf(looser)).toBe('MARKING_OVERRIDE');
    expect(looser.userErrors[0]?.message).toContain('release decision');
    const same = await nsa().report({ ...again, marking: { tlp: 'RED', cui: ['ISVI'] } });
    expect(same.record).toMatchObject({ version: 2, marking: { tlp: 'RED' } });
  });

  test('is not written over by an officer of the agency who may not read it', async () => {
    const on = { agency: 'WAR', directive: '5(d)', work: 'IN_PROGRESS' };
    const blind = await nsa().report({ ...on, expectedVersion: 2 }, uncleared);
    expect(blind.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 0 }]);
    expect(codeOf(await nsa().report({ ...on, expectedVersion: 0 }, uncleared))).toBe(
      'NOT_AUTHORIZED',
    );
    const kept = await stage.databaseOf('nsa').collection('reports').findOne({ directive: '5(d)' });
    expect(kept).toMatchObject({ version: 2, audience: 'ONLY_WAR' });
  });
});

describe('a marking of a report', () => {
  test('cannot call back what was public', async () => {
    const treasury = new Mutations(stage, 'TREASURY');
    const changed = await treasury.report({
      directive: '2(d)',
      expectedVersion: 1,
      note: 'x',
      marking: { cui: ['ISVI'] },
    });
    expect(codeOf(changed)).toBe('MARKING_OVERRIDE');
  });

  test.each([['marking'], ['noteMarking']])(
    'that its writer could not read is refused, as %s',
    async (field) => {
      const opm = new Mutations(stage, 'OPM', { ...officer('OPM'), clearance: 'U' });
      const changed = await opm.report({
        directive: '2(f)',
        expectedVersion: 1,
        note: 'x',
        [field]: { cui: ['PERS'] },
      });
      expect(codeOf(changed)).toBe('NOT_AUTHORIZED');
    },
  );
});

describe('a note marked above its report', () => {
  const doj = officer('DOJ', 'Criminal Division');
  beforeAll(async () => {
    const { record } = await new Mutations(stage, 'DOJ', doj).report({
      directive: '4',
      expectedVersion: 1,
      publicity: 'PUBLISHED',
      note: 'Which districts, and about whom.',
      noteMarking: { cui: ['LEI'] },
    });
    expect(record).toMatchObject({ version: 2, note: 'Which districts, and about whom.' });
    await inLedger('4', 'DOJ:report:4', 2, publicPrincipal);
  });

  test('comes to its agency, live and out of the ledger, and the answer says how it is marked', async () => {
    const { data, extensions } = await stage.ask<WithNotes>(NOTES, {}, doj);
    expect(data?.doj.reports[0]?.note).toBe('Which districts, and about whom.');
    expect(data?.directive.leads[0]?.report?.note).toBe('Which districts, and about whom.');
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//LEI' } });
  });

  test('is withheld from everyone else with a redaction, and the report still counts', async () => {
    const { data, extensions } = await stage.ask<WithNotes>(NOTES);
    expect(data?.directive).toMatchObject({
      work: 'CONTINUING',
      leads: [{ report: { note: null } }],
    });
    expect(data?.doj.reports).toEqual([{ note: null }]);
    expect(extensions?.['redactions']).toMatchObject([
      { reason: 'ABOVE_CLEARANCE', marking: 'CUI//LEI', contactOffice: 'DOJ' },
      { reason: 'ABOVE_CLEARANCE', marking: 'CUI//LEI', contactOffice: 'DOJ' },
    ]);
  });

  test('keeps its marking whoever writes it anew', async () => {
    const mutations = new Mutations(stage, 'DOJ', doj);
    const anew = { directive: '4', expectedVersion: 2, note: 'None of your business.' };
    expect(codeOf(await mutations.report({ ...anew, noteMarking: {} }))).toBe('MARKING_OVERRIDE');
    expect((await mutations.report(anew)).record).toMatchObject({ version: 3 });
    const { data } = await stage.ask<WithNotes>('{ doj { reports { note } } }');
    expect(data?.doj.reports).toEqual([{ note: null }]);
  });
});
