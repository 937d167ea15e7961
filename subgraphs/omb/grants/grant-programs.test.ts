import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Grants } from '../testing/grants.js';

let stage: Stage;
let omb: Grants;
beforeAll(async () => {
  stage = await openStage();
  omb = new Grants(stage);
});
afterAll(() => stage.close());

describe('grant programs', () => {
  test('are read by everyone, one by its number and all in its order', async () => {
    await omb.listed('97.137');
    await omb.listed('81.122');
    const { data } = await stage.ask(
      `{ grantProgram(assistanceListing: "97.137") { id title determinations { totalCount } }
         grantPrograms(filter: { assistanceListing: ["97.137", "81.122"] }) { nodes { assistanceListing } } }`,
    );
    expect(data).toEqual({
      grantProgram: {
        id: 'OMB:grantProgram:97.137',
        title: 'A program of the exercise',
        determinations: { totalCount: 0 },
      },
      grantPrograms: { nodes: [{ assistanceListing: '81.122' }, { assistanceListing: '97.137' }] },
    });
  });

  test('are not asked for by what is no number', async () => {
    const { errors } = await stage.ask('{ grantProgram(assistanceListing: "97137") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule: 'LISTING_NUMBER_INVALID',
    });
  });

  test('are there once each, are another agency’s than OMB’s, and change by version', async () => {
    const assistanceListing = '10.001';
    const omb1 = { name: 'Office of Management and Budget', code: 'EOP-OMB' };
    const own = await omb.createProgram({ assistanceListing, awardingAgency: omb1 });
    expect(codeOf(own)).toBe('INPUT_INVALID');
    const id = idOf(await omb.createProgram({ assistanceListing }));
    expect(codeOf(await omb.createProgram({ assistanceListing }))).toBe('VERSION_CONFLICT');
    const change = { id, expectedVersion: 1, title: 'Another title' };
    expect(recordOf(await omb.updateProgram(change))).toMatchObject({
      title: 'Another title',
      version: 2,
    });
    expect(codeOf(await omb.updateProgram(change))).toBe('VERSION_CONFLICT');
  });
});
