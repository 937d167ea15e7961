import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../identity/principal.js';

const cleared = officer('TREASURY', 'Cybersecurity Office');
const uncleared: Principal = { ...cleared, clearance: 'U' };

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY', cleared);
});
afterAll(() => stage.close());

test.each([
  ['without the clearance', uncleared],
  ['in another role', { ...cleared, role: 'analyst' } as const],
  ['as a service of the same name', { ...cleared, kind: 'SERVICE', role: 'service' } as const],
  ['for another office', { ...cleared, office: 'Mail Room' }],
])('a repeated key gives no answer to the same subject %s', async (name, other) => {
  const { record } = await treasury.createTask({
    directive: '2(d)',
    title: `Hidden from those ${name}`,
    marking: { tlp: 'RED' },
  });
  const again = {
    id: record?.['id'],
    expectedVersion: 1,
    title: `Still hidden from those ${name}`,
    idempotencyKey: name,
  };
  const first = await treasury.updateTask(again);
  expect(first.userErrors).toEqual([]);
  expect(await treasury.updateTask(again)).toEqual(first);
  const { record: given, userErrors } = await treasury.updateTask(again, other);
  expect(given).toBeNull();
  expect(userErrors).toHaveLength(1);
});

test('a marked description is written over by those only who may read it', async () => {
  const { record } = await treasury.createTask({
    directive: '2(d)',
    title: 'For all to know',
    description: 'Not for all',
    descriptionMarking: { cui: ['ISVI'] },
  });
  const change = { id: record?.['id'], expectedVersion: 1, description: 'Overwritten' };
  expect(await treasury.updateTask(change, uncleared)).toMatchObject({
    record: null,
    userErrors: [{ code: 'NOT_AUTHORIZED', field: ['input', 'description'] }],
  });
  const { userErrors } = await treasury.updateTask(
    { ...change, description: undefined, title: 'Changed' },
    uncleared,
  );
  expect(userErrors).toEqual([]);
  expect(await treasury.updateTask({ ...change, expectedVersion: 2 })).toMatchObject({
    record: { description: 'Overwritten' },
  });
});

test('a marked note is written over by those only who may read it', async () => {
  const opm = new Mutations(stage, 'DOJ', officer('DOJ', 'Criminal Division'));
  const { data } = await stage.ask<{
    doj: { reports: { directive: { citation: string }; version: number }[] };
  }>('{ doj { reports { directive { citation } version } } }');
  const version =
    data?.doj.reports.find(({ directive }) => directive.citation === '4')?.version ?? 0;
  const note = { directive: '4', note: 'Not for all', noteMarking: { cui: ['ISVI'] } };
  const made = await opm.report({ ...note, expectedVersion: version });
  expect(made.userErrors).toEqual([]);
  const over = { directive: '4', note: 'Overwritten', expectedVersion: version + 1 };
  expect(
    await opm.report(over, { ...officer('DOJ', 'Criminal Division'), clearance: 'U' }),
  ).toMatchObject({
    record: null,
    userErrors: [{ code: 'NOT_AUTHORIZED', field: ['input', 'note'] }],
  });
});
