import { leftBy } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterAll(() => stage.close());

async function pathsOf(id: string) {
  const { data } = await stage.ask<{ hiringPathway: { readonly hiringPaths: unknown } | null }>(
    'query ($id: ID!) { hiringPathway(id: $id) { hiringPaths } }',
    { id },
  );
  return data?.hiringPathway?.hiringPaths;
}

describe('whom the announcements are open to', () => {
  test('is said by the hiring paths of USAJOBS, each once, and changes with the plan', async () => {
    const id = await opm.baselined({ hiringPaths: ['VET', 'VET', 'STUDENT'] });
    expect(await pathsOf(id)).toEqual(['VET', 'STUDENT']);
    leftBy(await opm.updatePathway({ id, expectedVersion: 1, seats: 400 }));
    expect(await pathsOf(id)).toEqual(['VET', 'STUDENT']);
    leftBy(await opm.updatePathway({ id, expectedVersion: 2, hiringPaths: ['SES'] }));
    expect(await pathsOf(id)).toEqual(['SES']);
  });

  test('is not said where nobody said it, nor in a record of before it was asked', async () => {
    const id = await opm.baselined();
    expect(await pathsOf(id)).toEqual([]);
    await stage
      .databaseOf('opm')
      .collection<{ _id: string }>('hiringPathways')
      .updateOne({ _id: id }, { $unset: { hiringPaths: '' } });
    expect(await pathsOf(id)).toEqual([]);
    leftBy(await opm.updatePathway({ id, expectedVersion: 1, seats: 400 }));
    expect(await pathsOf(id)).toEqual([]);
  });

  test('is nothing that USAJOBS has no hiring path for', async () => {
    const { record, errors } = await opm.createPathway({ hiringPaths: ['FRIENDS'] });
    expect(record).toBeNull();
    expect(errors?.[0]?.message).toContain('"FRIENDS" does not exist in "HiringPath" enum');
  });
});
