import { openExerciseStage } from '../testing/exercise-stage.js';
import { readQuestions } from './catalogue.js';
import { questionsAboutDirectives } from './testing/about-directives.js';
import { questionsAboutEnforcement } from './testing/about-enforcement.js';
import { questionsAboutFrontierModels } from './testing/about-frontier-models.js';
import { questionsAboutGrants } from './testing/about-grants.js';
import { questionsAboutTheClearinghouse } from './testing/about-the-clearinghouse.js';
import { questionsAboutTheWorkforce } from './testing/about-the-workforce.js';
import { questionsAboutTime } from './testing/about-time.js';
import { questionsAboutVulnerabilities } from './testing/about-vulnerabilities.js';
import { questionsAboutInstruments } from './testing/about-instruments.js';
import { goOnAfterTheExercise } from './testing/after-the-exercise.js';
import { putQuestion } from './testing/put-question.js';
import { Room } from './testing/room.js';

let opened: Room | undefined;
beforeAll(async () => {
  const stage = await openExerciseStage();
  opened = new Room(stage);
  await goOnAfterTheExercise(stage);
});
afterAll(() => opened?.close());

function room(): Room {
  if (opened === undefined) throw new Error('The stage is not open.');
  return opened;
}

test.each(readQuestions().map(({ name }) => name))(
  'everyone can put %s as it stands, and nothing of the answer fails',
  async (name) => {
    await expect(putQuestion(room().stage, name)).resolves.toBeDefined();
  },
);

// Each answer is worked out a second time from what the agencies' databases hold.
describe('directives and deadlines', () => questionsAboutDirectives(room));
describe('cyber defense directives', () => {
  questionsAboutInstruments(room);
  questionsAboutVulnerabilities(room);
});
describe('the clearinghouse', () => questionsAboutTheClearinghouse(room));
describe('frontier models', () => questionsAboutFrontierModels(room));
describe('grants', () => questionsAboutGrants(room));
describe('the workforce', () => questionsAboutTheWorkforce(room));
describe('enforcement', () => questionsAboutEnforcement(room));
describe('across time', () => questionsAboutTime(room));
