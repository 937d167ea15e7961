import { codeOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Determinations } from '../testing/determinations.js';
import { evaluator } from '../testing/frontier-work.js';
import { ToldFacts } from '../testing/told-facts.js';

let told: ToldFacts;
let stage: Stage;
let work: Determinations;
let threshold: string;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage({ lineTo: told.lineTo });
  work = new Determinations(stage);
  threshold = await work.determinedThreshold();
});
beforeEach(() => {
  told.openWindow();
  told.agreePartners(1);
  told.isCut = false;
});
afterAll(() => stage.close());

test('the window opens only as the Treasury says: under all six protections, and when it is open there', async () => {
  const { id, version } = await work.broughtTo('DESIGNATED_COVERED', 'Avocet', threshold);
  const open = () => work.step(id, version, 'ACCESS_WINDOW_OPEN');
  told.window = null;
  expect(codeOf(await open())).toBe('PROTECTIONS_INCOMPLETE');
  told.openWindow();
  told.leaveProtectionsOut();
  expect(codeOf(await open())).toBe('PROTECTIONS_INCOMPLETE');
  told.openWindow();
  told.closeWindow();
  expect(codeOf(await open())).toBe('SKIPPED_STATE');
  told.openWindow();
  told.isCut = true;
  expect(codeOf(await open())).toBe('DEPENDENCY_UNAVAILABLE');
  told.isCut = false;
  expect((await open()).record).toMatchObject({ state: 'ACCESS_WINDOW_OPEN' });
});

test('trusted partners have access only once both agreed to one that has it, as CISA says', async () => {
  const { id, version } = await work.broughtTo('PARTNER_SELECTION', 'Stint', threshold);
  const give = () => work.step(id, version, 'TRUSTED_PARTNER_EARLY_ACCESS');
  told.partners = null;
  expect(codeOf(await give())).toBe('PARTNER_NOT_MUTUAL');
  told.agreePartners(0);
  expect(codeOf(await give())).toBe('PARTNER_NOT_MUTUAL');
  told.agreePartners(2, 0);
  expect(codeOf(await give())).toBe('SKIPPED_STATE');
  told.agreePartners(2, 1);
  expect((await give()).record).toMatchObject({ state: 'TRUSTED_PARTNER_EARLY_ACCESS' });
});

test('an engagement expires only when every window is over, and the event keeps what was told', async () => {
  const { id, version } = await work.broughtTo('ACCESS_WINDOW_OPEN', 'Ruff', threshold);
  const expire = () => work.step(id, version, 'EXPIRED');
  expect(codeOf(await expire())).toBe('SKIPPED_STATE');
  told.closeWindow();
  told.scheduleAnother();
  expect(codeOf(await expire())).toBe('SKIPPED_STATE');
  told.closeWindow();
  expect((await expire()).record).toMatchObject({ state: 'EXPIRED' });
  interface Told {
    readonly nsa: { readonly feed: { readonly events: readonly { readonly told: unknown }[] } };
  }
  const { data } = await stage.ask<Told>(
    '{ nsa { feed(after: 0, first: 500) { events { told { agency question answer marking { banner tlp } } } } } }',
    {},
    evaluator,
  );
  expect(data?.nsa.feed.events.at(-1)).toMatchObject({
    told: [
      {
        agency: 'TREASURY',
        question: 'the early-access window of a model',
        answer: { window: { windowOpen: false } },
        marking: { banner: 'CUI//SP-PROPIN', tlp: 'RED' },
      },
    ],
  });
});

test('what the states refuse is not asked about', async () => {
  const id = await work.begun('Knot');
  told.isCut = true;
  expect(codeOf(await work.step(id, 1, 'ACCESS_WINDOW_OPEN'))).toBe('NOT_DESIGNATED');
  expect(codeOf(await work.step(id, 1, 'PARTNER_SELECTION'))).toBe('SKIPPED_STATE');
});
