import { codeOf, leftBy } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import {
  developer,
  evaluator,
  FrontierWork,
  someDeveloper,
  SOME_UEI,
} from '../testing/frontier-work.js';

let stage: Stage;
let work: FrontierWork;
beforeAll(async () => {
  stage = await openStage();
  work = new FrontierWork(stage);
});
afterAll(() => stage.close());

const QUESTION = `{
  engagements(first: 100) { nodes { developer developerUei } }
  frontierModels(first: 100) { nodes { id developer engagements { nodes { developerUei } } } }
  nsa { feed(after: 0, first: 500) { events { told { answer } } } }
}`;

test('a developer may name itself by its UEI, and it and NSA alone know it, after a withdrawal too', async () => {
  const begun = await work.begin('Lapwing');
  expect(begun.record).toMatchObject({ developer: 'LAB-ONE', developerUei: SOME_UEI });
  const strangers = [
    publicPrincipal,
    developer('LAB-TWO'),
    officer('CISA'),
    officer('TREASURY'),
    { ...evaluator, clearance: 'U' as const },
  ];
  const seenRightly = async () => {
    for (const as of [someDeveloper, evaluator]) {
      const { data } = await stage.ask(QUESTION, {}, as);
      expect(data).toMatchObject({
        engagements: { nodes: [{ developer: 'LAB-ONE', developerUei: SOME_UEI }] },
      });
    }
    for (const as of strangers) {
      const answer = await stage.ask(QUESTION, {}, as);
      expect(answer.data).toMatchObject({ engagements: { nodes: [] } });
      expect(JSON.stringify(answer)).not.toContain(SOME_UEI);
    }
  };
  await seenRightly();
  const { id, version } = leftBy(begun);
  leftBy(await work.withdraw({ id, expectedVersion: version }));
  await seenRightly();
});

test('a developer that gives no UEI has none', async () => {
  const begun = await work.begin('Redshank', someDeveloper, { developerUei: null });
  expect(begun.record).toMatchObject({ developerUei: null });
});

test.each([
  ['with an O', 'LABOEXAMPLE1'],
  ['with an I', 'LABIEXAMPLE1'],
  ['that begins with 0', '0ABXEXAMPLE1'],
  ['that is too short', 'LABXEXAMPLE'],
  ['that is too long', 'LABXEXAMPLE12'],
  ['in small letters', 'labxexample1'],
  ['with a blank', 'LABX EXAMPLE'],
])('a UEI %s is refused', async (_, developerUei) => {
  const refused = await work.begin('Greenshank', someDeveloper, { developerUei });
  expect(codeOf(refused)).toBe('INPUT_INVALID');
  expect(refused).toMatchObject({
    record: null,
    userErrors: [{ field: ['input', 'developerUei'] }],
  });
});
