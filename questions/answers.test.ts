import { openStage } from '../testing/stage.js';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { questionsAboutDirectives } from './testing/about-directives.js';
import { Room } from './testing/room.js';

let opened: Room | undefined;
beforeAll(async () => {
  const stage = await openStage();
  opened = new Room(stage);
  await ledgerCaughtUp(stage);
});
afterAll(() => opened?.close());

function room(): Room {
  if (opened === undefined) throw new Error('The stage is not open.');
  return opened;
}

describe('directives and deadlines', () => questionsAboutDirectives(room));
