import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { Clearinghouse, clerk, memberOf, scanDeclaration } from '../testing/clearinghouse.js';

const FIELDS = `id state version scanner scope { kind value } conflicts { declaration { id } scope { value } }
  resolutions { kind note on declarations { id } }`;
const scanner = memberOf('Example Scanner');
const other = memberOf('Other Scanner');

let stage: Stage;
let network = 0;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Addresses that no other test has. */
function ownNetwork(): string {
  network += 1;
  return `10.${network >> 8}.${network & 255}.0/24`;
}

function declaration(value: string, input: Record<string, unknown> = {}) {
  return scanDeclaration({ scope: [{ kind: 'CIDR', value }], ...input });
}

class Scans {
  constructor(private readonly at: Clearinghouse) {}

  submit(input: Record<string, unknown>, as: Principal = scanner) {
    return this.at.change('submitTreasuryScanDeclaration', 'scanDeclaration', FIELDS, input, as);
  }

  update(id: string, expectedVersion: number, input: Record<string, unknown>, as = clerk) {
    const change = { id, expectedVersion, ...input };
    return this.at.change('updateTreasuryScanDeclaration', 'scanDeclaration', FIELDS, change, as);
  }

  async declared(value: string, input: Record<string, unknown> = {}, as: Principal = scanner) {
    return idOf(await this.submit(declaration(value, input), as));
  }
}

const AGREED = { kind: 'SCANNERS_AGREED', note: 'Both scan; each names its source address.' };

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of Treasury', 'askSubgraph' as const],
])('%s', (_, way) => {
  test('two scans of the same scope at once do not both go on, and how that was resolved is kept', async () => {
    const scans = new Scans(new Clearinghouse(stage, way));
    const value = ownNetwork();
    const first = await scans.declared(value);
    const second = await scans.declared(value, {}, other);
    for (const id of [first, second]) {
      expect(codeOf(await scans.update(id, 1, { state: 'DECONFLICTED' }))).toBe(
        'SCAN_WINDOW_CONFLICT',
      );
    }
    const found = recordOf(await scans.update(second, 1, { state: 'CONFLICT' }));
    expect(found['conflicts']).toEqual([{ declaration: { id: first }, scope: [{ value }] }]);
    expect(codeOf(await scans.update(second, 2, { state: 'ACTIVE' }))).toBe('SCAN_WINDOW_CONFLICT');

    const resolution = { kind: 'WINDOW_MOVED', note: 'The second scans a day later.' };
    const early = await scans.update(second, 2, { state: 'DECONFLICTED', resolution });
    expect(codeOf(early)).toBe('SCAN_WINDOW_CONFLICT');
    const window = { opensAt: '2026-11-23T00:00:00Z', closesAt: '2026-11-24T00:00:00Z' };
    const silent = await scans.update(second, 2, { state: 'DECONFLICTED', window });
    expect(codeOf(silent)).toBe('SCAN_WINDOW_CONFLICT');
    const moved = await scans.update(second, 2, { state: 'DECONFLICTED', window, resolution });
    expect(recordOf(moved)).toMatchObject({
      state: 'DECONFLICTED',
      conflicts: [{ declaration: { id: first } }],
      resolutions: [{ ...resolution, on: '2026-11-21', declarations: [{ id: first }] }],
    });
    expect(codeOf(await scans.update(first, 1, { state: 'DECONFLICTED' }))).toBeUndefined();
  });

  test('what two scanners agreed says nothing of a third, and each conflict has its own resolution', async () => {
    const scans = new Scans(new Clearinghouse(stage, way));
    const value = ownNetwork();
    const second = await scans.declared(value, {}, other);
    const id = await scans.declared(value);
    await scans.update(id, 1, { state: 'CONFLICT' });
    const free = await scans.update(id, 2, { state: 'DECONFLICTED', resolution: AGREED });
    expect(recordOf(free)).toMatchObject({ resolutions: [{ declarations: [{ id: second }] }] });

    const third = await scans.declared(value, {}, memberOf('Third Scanner'));
    const found = recordOf(await scans.update(id, 3, { state: 'CONFLICT' }));
    expect(found['conflicts']).toMatchObject([
      { declaration: { id: second } },
      { declaration: { id: third } },
    ]);
    for (const [state, as] of [
      ['ACTIVE', scanner],
      ['ACTIVE', clerk],
      ['DECONFLICTED', clerk],
    ] as const) {
      expect(codeOf(await scans.update(id, 4, { state }, as))).toBe('SCAN_WINDOW_CONFLICT');
    }
    const again = { ...AGREED, declarations: [second] };
    expect(codeOf(await scans.update(id, 4, { state: 'ACTIVE', resolution: again }))).toBe(
      'SCAN_WINDOW_CONFLICT',
    );
    const stranger = { ...AGREED, declarations: [await scans.declared(ownNetwork())] };
    expect(codeOf(await scans.update(id, 4, { resolution: stranger }))).toBe('INPUT_INVALID');
    const both = recordOf(await scans.update(id, 4, { resolution: AGREED }));
    expect(both['resolutions']).toMatchObject([
      { declarations: [{ id: second }] },
      { declarations: [{ id: third }] },
    ]);
    expect(codeOf(await scans.update(id, 5, { state: 'ACTIVE' }, scanner))).toBeUndefined();
  });

  test('one that is declared while a conflict is settled is settled only where it is named', async () => {
    const scans = new Scans(new Clearinghouse(stage, way));
    const value = ownNetwork();
    const second = await scans.declared(value, {}, other);
    const id = await scans.declared(value);
    await scans.update(id, 1, { state: 'CONFLICT' });
    const third = await scans.declared(value, {}, memberOf('Third Scanner'));
    const unnamed = await scans.update(id, 2, { state: 'DECONFLICTED', resolution: AGREED });
    expect(codeOf(unnamed)).toBe('SCAN_WINDOW_CONFLICT');
    const named = { ...AGREED, declarations: [second, third] };
    const settled = await scans.update(id, 2, { state: 'DECONFLICTED', resolution: named });
    expect(recordOf(settled)).toMatchObject({
      state: 'DECONFLICTED',
      conflicts: [{ declaration: { id: second } }, { declaration: { id: third } }],
    });
  });

  test('nobody stops a scan that was found free by declaring the same afterwards', async () => {
    const scans = new Scans(new Clearinghouse(stage, way));
    const value = ownNetwork();
    const first = await scans.declared(value);
    await scans.update(first, 1, { state: 'DECONFLICTED' });
    const later = await scans.declared(value, {}, other);
    expect(codeOf(await scans.update(first, 2, { state: 'ACTIVE' }, scanner))).toBeUndefined();
    expect(codeOf(await scans.update(later, 1, { state: 'DECONFLICTED' }))).toBe(
      'SCAN_WINDOW_CONFLICT',
    );
  });
});

test('what overlaps by addresses, by a name below another or by the product is found', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const scope = [
    { kind: 'DOMAIN', value: 'one.example.gov' },
    { kind: 'PRODUCT', value: 'Example  Server' },
    { kind: 'CIDR', value: '2001:db8:1::/48' },
    { kind: 'CIDR', value: '192.0.2.0/25' },
  ];
  await scans.declared('', { scope });
  for (const [kind, value, isTaken] of [
    ['DOMAIN', 'example.gov', true],
    ['DOMAIN', 'deep.one.example.gov', true],
    ['DOMAIN', 'two.example.gov', false],
    ['PRODUCT', 'EXAMPLE SERVER', true],
    ['PRODUCT', 'Example Client', false],
    ['CIDR', '2001:db8::/32', true],
    ['CIDR', '192.0.2.128/25', false],
  ] as const) {
    const id = await scans.declared('', { scope: [{ kind, value }] }, other);
    const changed = await scans.update(id, 1, { state: 'DECONFLICTED' });
    expect([value, codeOf(changed)]).toEqual([value, isTaken ? 'SCAN_WINDOW_CONFLICT' : undefined]);
    await scans.update(id, isTaken ? 1 : 2, { state: 'ENDED' });
  }
});

test('a scan that is over is in nobody’s way, and neither is one at another time', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const value = ownNetwork();
  const over = await scans.declared(value, {}, other);
  await scans.update(over, 1, { state: 'ENDED' }, other);
  const later = { window: { opensAt: '2026-11-23T00:00:00Z', closesAt: '2026-11-24T00:00:00Z' } };
  await scans.declared(value, later, other);
  const id = await scans.declared(value);
  expect(codeOf(await scans.update(id, 1, { state: 'DECONFLICTED' }))).toBeUndefined();
  const conflict = await scans.update(await scans.declared(ownNetwork()), 1, { state: 'CONFLICT' });
  expect(codeOf(conflict)).toBe('INPUT_INVALID');
});

test('two that are deconflicted at the same moment are not both free', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const value = ownNetwork();
  const ids = await Promise.all([scans.declared(value), scans.declared(value, {}, other)]);
  const codes = await Promise.all(
    ids.map(async (id) => codeOf(await scans.update(id, 1, { state: 'DECONFLICTED' }))),
  );
  expect(codes).toEqual(['SCAN_WINDOW_CONFLICT', 'SCAN_WINDOW_CONFLICT']);
});

test('a scan begins within its window', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const window = { opensAt: '2026-12-01T00:00:00Z', closesAt: '2026-12-02T00:00:00Z' };
  const id = await scans.declared(ownNetwork(), { window });
  await scans.update(id, 1, { state: 'DECONFLICTED' });
  expect(codeOf(await scans.update(id, 2, { state: 'ACTIVE' }, scanner))).toBe('SKIPPED_STATE');
});

test('whoever declared a scan begins and ends it, and only the clearinghouse says that nothing is in its way', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const id = await scans.declared(ownNetwork());
  expect(codeOf(await scans.update(id, 1, { state: 'DECONFLICTED' }, scanner))).toBe(
    'NOT_AUTHORIZED',
  );
  expect(codeOf(await scans.update(id, 1, { state: 'ENDED' }, other))).toBe('NOT_FOUND');
  expect(codeOf(await scans.update(id, 1, { state: 'ENDED' }, officer('CISA')))).toBe(
    'NOT_AUTHORIZED',
  );
  await scans.update(id, 1, { state: 'DECONFLICTED' });
  expect(codeOf(await scans.update(id, 2, { state: 'ACTIVE' }, scanner))).toBeUndefined();
  expect(codeOf(await scans.update(id, 3, { state: 'ENDED' }, scanner))).toBeUndefined();
});

test('an agency declares scans too, and nothing that is found free moves', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const cisa = officer('CISA');
  const declared = recordOf(await scans.submit(declaration(ownNetwork()), cisa));
  expect(declared).toMatchObject({ scanner: 'CISA', state: 'DECLARED' });
  const id = String(declared['id']);
  await scans.update(id, 1, { state: 'DECONFLICTED' });
  const scope = [{ kind: 'DOMAIN', value: 'example.gov' }];
  expect(codeOf(await scans.update(id, 2, { scope }, cisa))).toBe('SKIPPED_STATE');
  expect(codeOf(await scans.update(id, 2, { resolution: AGREED }))).toBe('SKIPPED_STATE');
});

test('the list says which scans were in conflict and how that was resolved, to those who may know', async () => {
  const scans = new Scans(new Clearinghouse(stage));
  const value = ownNetwork();
  const first = await scans.declared(value, { tlp: 'AMBER_STRICT' });
  const id = await scans.declared(value, {}, other);
  await scans.update(id, 1, { state: 'CONFLICT' });
  await scans.update(id, 2, {
    state: 'DECONFLICTED',
    resolution: { ...AGREED, kind: 'RESULTS_SHARED' },
  });
  const query = `{ scanDeclarations(filter: { foundInConflict: true, resolvedBy: [RESULTS_SHARED] }) {
    totalCount nodes { id conflicts { declaration { id } } resolutions { kind } } } }`;
  const seen = async (as: Principal) =>
    (await stage.ask<{ scanDeclarations: unknown }>(query, {}, as)).data;
  const resolutions = [{ kind: 'RESULTS_SHARED' }];
  const node = (other: string | null) => ({
    scanDeclarations: {
      totalCount: 1,
      nodes: [
        { id, conflicts: [{ declaration: other === null ? null : { id: other } }], resolutions },
      ],
    },
  });
  expect(await seen(clerk)).toEqual(node(first));
  expect(await seen(officer('CISA'))).toEqual(node(null));
  expect(await seen(other)).toEqual(node(null));
  expect(await seen(scanner)).toEqual({ scanDeclarations: { totalCount: 0, nodes: [] } });
});
