import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { StoredEvent } from '../../contract/events/stored-event.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { FEEDS } from './ledger.js';
import type { LedgerVersion } from './ledger-version.js';
import { verifyCopy } from './verify-copy.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
  const { record } = await opm.createTask({
    directive: '2(f)',
    title: 'Write the announcement',
    description: 'Of the first class.',
    descriptionMarking: { tlp: 'AMBER' },
  });
  const id = record?.['id'];
  await opm.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
  const blockers = [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM', note: 'Nobody yet.' }];
  await opm.updateTask({ id, expectedVersion: 2, status: 'BLOCKED', blockers });
  const evidence = [{ kind: 'AGENCY_STATEMENT', statement: 'It is under way.', source: 'OPM' }];
  await opm.report({ directive: '2(f)', expectedVersion: 1, note: 'Begun.', evidence });
  const cisa = new Mutations(stage, 'CISA', officer('CISA', 'Cybersecurity Division'));
  const on = { directive: '2(c)(iii)' };
  await cisa.report({ ...on, expectedVersion: 1, work: 'IN_PROGRESS' });
  await cisa.report({
    ...on,
    expectedVersion: 2,
    work: 'REPORTED_COMPLETE',
    consultations: ['DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR'].map((office) => ({
      office,
      requestedOn: '2026-06-10',
    })),
  });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

const versions = () => stage.databaseOf('omb').collection<LedgerVersion>('ledgerVersions');
const verdict = (name: SubgraphName) =>
  verifyCopy(name, versions(), stage.databaseOf(name).collection<StoredEvent>('events'));

/** Changes a version behind the graph, looks, and undoes it. */
async function afterChange(sequence: number, change: object) {
  const place = { subgraph: 'opm', sequence } as const;
  const kept = await versions().findOne(place);
  await versions().updateOne(place, { $set: change });
  const found = await verdict('opm');
  if (kept !== null) await versions().replaceOne(place, kept);
  return found;
}

test.each(FEEDS)('the copy of %s is as its log', async (name) => {
  const entries = await stage.databaseOf(name).collection('events').countDocuments();
  expect(await verdict(name)).toEqual({ intact: true, entries });
});

test('a version that says something else than its event is named, with what it says', async () => {
  expect(await afterChange(4, { 'state.title': 'Another' })).toEqual({
    intact: false,
    brokenAt: 4,
    finding: expect.stringContaining('"state"'),
  });
  expect(await afterChange(3, { at: new Date(0) })).toMatchObject({
    brokenAt: 3,
    finding: expect.stringContaining('"at"'),
  });
});

test('what was told at another agency is part of the copy; a version from before it was kept needs none', async () => {
  const telling = await versions().findOne({ subgraph: 'cisa', 'told.agency': 'NSA' });
  expect(telling).toMatchObject({ subject: 'CISA:report:2(c)(iii)', version: 3 });
  await versions().updateMany({ told: [] }, { $unset: { told: 1 } });
  expect(await verdict('cisa')).toMatchObject({ intact: true });
  await versions().updateOne({ _id: telling?._id ?? '' }, { $set: { 'told.0.version': 9 } });
  expect(await verdict('cisa')).toMatchObject({ finding: expect.stringContaining('"told"') });
});

test('an event that is not in the ledger is named', async () => {
  const place = { subgraph: 'opm', sequence: 2 } as const;
  const kept = await versions().findOneAndDelete(place);
  expect(await verdict('opm')).toMatchObject({ intact: false, brokenAt: 2 });
  if (kept !== null) await versions().insertOne(kept);
});

test('a version of an event that never was is named', async () => {
  const events = stage.databaseOf('opm').collection<StoredEvent>('events');
  const last = await events.findOneAndDelete({}, { sort: { _id: -1 } });
  expect(await verdict('opm')).toMatchObject({ intact: false, brokenAt: last?._id });
});
