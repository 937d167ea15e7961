import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { CONSULTED, Determinations } from '../testing/determinations.js';
import { directorOfNsa, evaluator, someDeveloper } from '../testing/frontier-work.js';

let stage: Stage;
let work: Determinations;
let threshold: string;
beforeAll(async () => {
  stage = await openStage();
  work = new Determinations(stage);
});
beforeEach(async () => {
  threshold = await work.thresholdInForce();
});
afterAll(() => stage.close());

const LISTS = `{
  thresholdDeterminations { totalCount nodes { id state versionNumber reading consulted decidedBy } }
  designations { totalCount nodes { id state finding decidedBy threshold { id } frontierModel { modelAlias } } }
}`;
interface Lists {
  readonly thresholdDeterminations: { readonly nodes: readonly Record<string, unknown>[] };
  readonly designations: { readonly nodes: readonly Record<string, unknown>[] };
}

test('no field anywhere could hold what a threshold is, or what an assessment found', async () => {
  const { data } = await stage.ask<{
    __schema: {
      types: {
        name: string;
        inputFields: { name: string }[] | null;
        fields: { name: string }[] | null;
      }[];
    };
  }>('{ __schema { types { name inputFields { name } fields { name } } } }');
  const names = (data?.__schema.types ?? [])
    .filter(({ name }) => /Threshold|Assessment|Designation|ShareGrant/.test(name))
    .flatMap(({ fields, inputFields }) => [...(fields ?? []), ...(inputFields ?? [])])
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(
    names.filter((name) => /score|method|content|value|range|text|result|note/i.test(name)),
  ).toEqual([]);
});

test('a determination waits for each office that 3(a) names, and says who is missing; never for Treasury or NIST', async () => {
  const id = idOf(await work.draftThreshold({ supersedes: threshold }));
  const step = { id, expectedVersion: 1, state: 'CONSULTED' };
  const missing = async () => {
    const { userErrors } = await work.stepThreshold(step);
    return userErrors[0] ?? { code: undefined, message: '' };
  };
  const NAMES = [
    ['NATIONAL_CYBER_DIRECTOR', 'National Cyber Director'],
    ['APST', 'Assistant to the President for Science and Technology'],
    ['DIRECTOR_CISA', 'Director of the Cybersecurity and Infrastructure Security Agency'],
  ] as const;
  for (const [at, [office]] of NAMES.entries()) {
    const { code, message } = await missing();
    expect(code).toBe('CONSULTATION_MISSING');
    for (const [, name] of NAMES.slice(at)) expect(message).toContain(name);
    for (const [, name] of NAMES.slice(0, at)) expect(message).not.toContain(name);
    expect(message).not.toMatch(/Treasury|Commerce|Standards/);
    const early = await work.proposeThreshold({ id, expectedVersion: 1 });
    expect(codeOf(early)).toBe('CONSULTATION_MISSING');
    await work.consult(id, office);
  }
  expect((await work.stepThreshold(step)).record).toMatchObject({
    state: 'CONSULTED',
    consulted: expect.arrayContaining(Object.keys(CONSULTED)),
  });
  // And the Director of NSA alone determines it, for which it takes a second person.
  const before = { id, expectedVersion: 2 };
  expect(codeOf(await work.stepThreshold({ ...before, state: 'DETERMINED' }))).toBe(
    'DECIDER_NOT_AUTHORIZED',
  );
  const proposal = idOf(await work.proposeThreshold(before));
  for (const as of [evaluator, decider('NSA', 'AI Security Center')]) {
    expect(codeOf(await work.confirm(proposal, as))).toBe('DECIDER_NOT_AUTHORIZED');
  }
  const own = idOf(await work.proposeThreshold(before, directorOfNsa));
  expect(codeOf(await work.confirm(own))).toBe('SECOND_PERSON_REQUIRED');
  recordOf(await work.confirm(proposal));
  const seen = (await stage.ask<Lists>(LISTS, {}, evaluator)).data?.thresholdDeterminations.nodes;
  const one = (wanted: string) => seen?.find((node) => node['id'] === wanted);
  expect(one(id)).toMatchObject({
    state: 'DETERMINED',
    versionNumber: Number(one(threshold)?.['versionNumber']) + 1,
    decidedBy: 'DIRECTOR_NSA',
    reading: 'BOTH',
  });
  expect(one(threshold)).toMatchObject({ state: 'SUPERSEDED' });
  // Only one can come after a determination, and none after one that is not in force.
  expect(codeOf(await work.draftThreshold())).toBe('VERSION_CONFLICT');
  expect(codeOf(await work.draftThreshold({ supersedes: threshold }))).toBe('VERSION_CONFLICT');
});

test('nobody outside NSA drafts, and nobody else knows of a determination', async () => {
  for (const as of [
    officer('CISA'),
    officer('TREASURY'),
    someDeveloper,
    { ...evaluator, clearance: 'U' as const },
  ]) {
    expect(codeOf(await work.draftThreshold({}, as))).toBe('NOT_AUTHORIZED');
    expect(
      codeOf(await work.draftDesignation({ engagement: 'NSA:engagement:x', threshold }, as)),
    ).toBe('NOT_AUTHORIZED');
    expect((await stage.ask<Lists>(LISTS, {}, as)).data).toEqual({
      thresholdDeterminations: { totalCount: 0, nodes: [] },
      designations: { totalCount: 0, nodes: [] },
    });
  }
});

test('a designation waits for the same offices, and the Director of NSA alone determines it', async () => {
  const { id: engagement } = await work.broughtTo('DETERMINATION_PENDING', 'Plover', threshold);
  const id = idOf(
    await work.draftDesignation({ engagement, threshold, reading: 'THRESHOLD_ONLY' }),
  );
  const finding = 'DESIGNATED_COVERED';
  expect(codeOf(await work.stepDesignation({ id, expectedVersion: 1, state: 'CONSULTED' }))).toBe(
    'CONSULTATION_MISSING',
  );
  expect(codeOf(await work.proposeDesignation({ id, expectedVersion: 1, finding }))).toBe(
    'CONSULTATION_MISSING',
  );
  await work.consultAll(id);
  recordOf(await work.stepDesignation({ id, expectedVersion: 1, state: 'CONSULTED' }));
  for (const state of ['IN_FORCE', 'REVISED', 'RESCINDED']) {
    expect(codeOf(await work.stepDesignation({ id, expectedVersion: 2, state }))).toBe(
      'DECIDER_NOT_AUTHORIZED',
    );
  }
  const proposal = idOf(await work.proposeDesignation({ id, expectedVersion: 2, finding }));
  expect(codeOf(await work.confirm(proposal, decider('NSA', 'AI Security Center')))).toBe(
    'DECIDER_NOT_AUTHORIZED',
  );
  recordOf(await work.confirm(proposal));
  const again = await work.designated(engagement, threshold, 'DESIGNATED_COVERED');
  const opposite = await work.designated(engagement, threshold, 'NOT_COVERED');
  const seen = (await stage.ask<Lists>(LISTS, {}, evaluator)).data?.designations.nodes;
  const frontierModel = { modelAlias: 'Plover' };
  const first = { id, state: 'REVISED', finding, threshold: { id: threshold }, frontierModel };
  expect(seen?.filter((node) => [id, again, opposite].includes(String(node['id'])))).toEqual(
    expect.arrayContaining([
      expect.objectContaining(first),
      expect.objectContaining({ id: again, state: 'RESCINDED', finding }),
      expect.objectContaining({ id: opposite, state: 'IN_FORCE', finding: 'NOT_COVERED' }),
    ]),
  );
});

test('a designation needs a threshold in force and an engagement that is at that', async () => {
  const engagement = await work.begun('Phalarope');
  expect(codeOf(await work.draftDesignation({ engagement, threshold }))).toBe('SKIPPED_STATE');
  const never = { engagement: 'NSA:engagement:never', threshold };
  expect(codeOf(await work.draftDesignation(never))).toBe('NOT_FOUND');
  const { id } = await work.broughtTo('DETERMINATION_PENDING', 'Oystercatcher', threshold);
  const unknown = { engagement: id, threshold: 'NSA:thresholdDetermination:never' };
  expect(codeOf(await work.draftDesignation(unknown))).toBe('NOT_FOUND');
});

test('released fields are everyone’s, each by itself, and nothing of a record before RECORD', async () => {
  const { id: engagement } = await work.broughtTo('DETERMINATION_PENDING', 'Redshank', threshold);
  const id = await work.designated(engagement, threshold, 'DESIGNATED_COVERED');
  const of = { id, expectedVersion: 3 };
  expect(codeOf(await work.proposeRelease({ ...of, fields: ['FINDING'] }))).toBe('INPUT_INVALID');
  expect(codeOf(await work.proposeRelease({ ...of, fields: ['RECORD', 'COMPLETED_ON'] }))).toBe(
    'INPUT_INVALID',
  );
  const seen = async () =>
    (await stage.ask<Lists>(LISTS, {}, publicPrincipal)).data?.designations.nodes;
  expect(await seen()).toEqual([]);
  await work.release(id, 3, ['RECORD']);
  expect(await seen()).toEqual([
    {
      id,
      state: 'IN_FORCE',
      decidedBy: 'DIRECTOR_NSA',
      finding: null,
      threshold: null,
      frontierModel: null,
    },
  ]);
  const { extensions } = await stage.ask('{ designations { nodes { finding } } }');
  expect(extensions).toMatchObject({
    redactions: [{ reason: 'NOT_RELEASED', contactOffice: 'NSA' }],
  });
  const MODELS = '{ frontierModels { nodes { modelAlias developer designation { id } } } }';
  expect((await stage.ask(MODELS)).data).toEqual({ frontierModels: { nodes: [] } });
  await work.release(id, 4, ['FINDING', 'FRONTIER_MODEL']);
  expect(await seen()).toMatchObject([
    { finding: 'DESIGNATED_COVERED', frontierModel: { modelAlias: 'Redshank' }, threshold: null },
  ]);
  expect((await stage.ask(MODELS)).data).toEqual({
    frontierModels: {
      nodes: [{ modelAlias: 'Redshank', developer: 'LAB-ONE', designation: { id } }],
    },
  });
  expect(codeOf(await work.proposeRelease({ id, expectedVersion: 5, fields: ['FINDING'] }))).toBe(
    'INPUT_INVALID',
  );
  // A withdrawal takes it back as far as it can be.
  const { data } = await stage.ask<{ engagements: { nodes: { id: string; version: number }[] } }>(
    '{ engagements { nodes { id version } } }',
    {},
    someDeveloper,
  );
  const version = data?.engagements.nodes.find((one) => one.id === engagement)?.version;
  recordOf(await work.withdraw({ id: engagement, expectedVersion: version }));
  expect(await seen()).toEqual([]);
  expect((await stage.ask(MODELS)).data).toEqual({ frontierModels: { nodes: [] } });
});

test('words of leave to release are refused in determinations and proposals too', async () => {
  const reason = 'Preclearance of the release';
  const refused = await Promise.all([
    work.draftThreshold({ reason }),
    work.proposeThreshold({ id: threshold, expectedVersion: 1, reason }),
    work.proposeRelease({ id: threshold, expectedVersion: 1, fields: ['RECORD'], reason }),
    work.beginAssessment({ engagement: 'NSA:engagement:x', reason }),
  ]);
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'SECTION_3C_VIOLATION'));
});

test.each([
  ['through the gateway', undefined],
  ['at the own port of NSA', 'nsa' as const],
])('%s no step takes the place of the Director’s decision', async (_, ownPortOf) => {
  const own = new Determinations(stage, ownPortOf);
  const alias = `Lapwing ${ownPortOf ?? ''}`;
  const { id: engagement } = await own.broughtTo('DETERMINATION_PENDING', alias, threshold);
  const id = await own.consultedDesignation(engagement, threshold);
  for (const state of ['IN_FORCE', 'REVISED', 'RESCINDED']) {
    const stepped = await own.stepDesignation({ id, expectedVersion: 2, state });
    expect([state, codeOf(stepped)]).toEqual([state, 'DECIDER_NOT_AUTHORIZED']);
  }
  for (const state of ['DETERMINED', 'SUPERSEDED']) {
    const stepped = await own.stepThreshold({ id: threshold, expectedVersion: 3, state });
    expect([state, codeOf(stepped)]).toEqual([state, 'DECIDER_NOT_AUTHORIZED']);
  }
});

test('a model is not determined by a threshold that another took the place of since the draft', async () => {
  const { id: engagement } = await work.broughtTo('DETERMINATION_PENDING', 'Whimbrel', threshold);
  const id = await work.consultedDesignation(engagement, threshold);
  const finding = 'DESIGNATED_COVERED';
  const proposal = idOf(await work.proposeDesignation({ id, expectedVersion: 2, finding }));
  const next = await work.determinedThreshold(threshold);
  expect(codeOf(await work.confirm(proposal))).toBe('NOT_FOUND');
  recordOf(await work.draftDesignation({ engagement, threshold: next }));
});

test.each([
  ['DESIGNATED_COVERED', 'REVISED'],
  ['NOT_COVERED', 'RESCINDED'],
] as const)(
  'a model whose engagement was concluded is determined %s anew: the earlier designation is %s, and the engagement stays as it is',
  async (finding, earlier) => {
    const alias = `Godwit ${earlier}`;
    const begun = await work.broughtTo('DESIGNATED_COVERED', alias, threshold);
    recordOf(await work.step(begun.id, begun.version, 'CONCLUDED'));
    const stored = () =>
      stage.databaseOf('nsa').collection<{ _id: string }>('engagements').findOne({ _id: begun.id });
    const before = await stored();
    const id = await work.designated(begun.id, threshold, finding);
    expect(await stored()).toEqual(before);
    const { data } = await stage.ask<Lists>(LISTS, {}, evaluator);
    const states = (data?.designations.nodes ?? [])
      .filter(({ frontierModel }) => (frontierModel as { modelAlias: string }).modelAlias === alias)
      .map((one) => [one['state'], one['id'] === id]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['IN_FORCE', true],
        [earlier, false],
      ]),
    );
    expect(states).toHaveLength(2);
  },
);

test('once another engagement about the model began, it is determined under that one', async () => {
  const alias = 'Dunlin';
  const begun = await work.broughtTo('DESIGNATED_COVERED', alias, threshold);
  recordOf(await work.step(begun.id, begun.version, 'CONCLUDED'));
  const id = await work.consultedDesignation(begun.id, threshold);
  const proposal = { id, expectedVersion: 2, finding: 'NOT_COVERED' };
  const proposed = idOf(await work.proposeDesignation(proposal));
  const { id: next, version } = await work.broughtTo('BENCHMARKING', alias, threshold);
  expect(codeOf(await work.confirm(proposed))).toBe('SKIPPED_STATE');
  const draft = () => work.draftDesignation({ engagement: begun.id, threshold });
  expect(codeOf(await draft())).toBe('SKIPPED_STATE');
  recordOf(await work.step(next, version, 'WITHDRAWN'));
  expect(codeOf(await draft())).toBe('SKIPPED_STATE');
});
