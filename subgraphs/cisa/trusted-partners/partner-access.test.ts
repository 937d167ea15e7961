import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { MOST_KEPT } from '../../contract/writing/progress-rules.js';
import {
  CyberPrograms,
  DEVELOPER,
  memberOf,
  partner,
  PARTNER_ORGANIZATION,
  partnersPeople,
} from '../testing/cyber-programs.js';
import { ToldFacts } from '../testing/told-facts.js';

let stage: Stage;
let told: ToldFacts;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage({ lineTo: told.lineTo });
});
afterAll(() => stage.close());

describe.each([
  ['through the gateway', undefined],
  ['at the own port of CISA', 'cisa' as const],
])('%s', (_, ownPortOf) => {
  test('a partner has access only by both agreements, and after the Government’s own under all six protections', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const model = told.designated(DEVELOPER);
    const at = { id: idOf(await cisa.partner('submit', partner(model))), expectedVersion: 1 };
    expect(codeOf(await cisa.beginAccess(at))).toBe('PARTNER_NOT_MUTUAL');
    await cisa.partner('update', { ...at, state: 'AGREED' });
    const begin = () => cisa.beginAccess({ ...at, expectedVersion: 2, modelVersion: '1' });
    expect(codeOf(await begin())).toBe('PROTECTIONS_INCOMPLETE');
    told.hadWindows(model, ['1'], { protectionsComplete: false });
    expect(codeOf(await begin())).toBe('PROTECTIONS_INCOMPLETE');
    told.hadWindows(model, ['1'], { hasOpened: false });
    expect(codeOf(await begin())).toBe('SKIPPED_STATE');
    told.hadWindows(model, ['2']);
    expect(codeOf(await begin())).toBe('SKIPPED_STATE');
    told.hadWindows(model, ['1'], { isOver: false });
    expect(codeOf(await begin())).toBe('WINDOW_AFTER_PARTNER_RELEASE');
    told.hadWindows(model, ['1', '2']);
    told.tell(model, DEVELOPER, { withdrawn: true });
    expect(codeOf(await begin())).toBe('DEVELOPER_WITHDREW');
    told.tell(model, DEVELOPER);
    expect(codeOf(await cisa.beginAccess({ ...at, expectedVersion: 2 }, partnersPeople))).toBe(
      'NOT_AUTHORIZED',
    );
    const first = { modelVersion: '1', on: '2026-11-21' };
    expect(recordOf(await begin())).toMatchObject({ state: 'EARLY_ACCESS', accessTo: [first] });
    const event = await stage
      .databaseOf('cisa')
      .collection('events')
      .findOne({ subject: at.id, to: 'EARLY_ACCESS' });
    expect(event?.['told']).toMatchObject([{ agency: 'NSA' }, { agency: 'TREASURY', version: 3 }]);
    // Whoever has access may know of it, and still acts for nobody but itself.
    const asDeveloper = memberOf(PARTNER_ORGANIZATION);
    const another = (modelVersion: string) =>
      cisa.beginAccess({ ...at, expectedVersion: 3, modelVersion });
    expect(codeOf(await another('1'))).toBe('INPUT_INVALID');
    expect(recordOf(await another('2'))).toMatchObject({
      accessTo: [first, { ...first, modelVersion: '2' }],
      steps: [{ state: 'PROPOSED' }, { state: 'AGREED' }, { state: 'EARLY_ACCESS' }],
    });
    const late = { ...at, expectedVersion: 4 };
    expect(codeOf(await cisa.partner('withdraw', late, asDeveloper))).toBe('NOT_AUTHORIZED');
    recordOf(await cisa.partner('withdraw', late));
  });

  test('a record names as many versions as every event can carry, and no more', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const id = idOf(await cisa.partner('submit', partner(told.opened(DEVELOPER))));
    await cisa.partner('update', { id, expectedVersion: 1, state: 'AGREED' });
    const accessTo = Array.from({ length: MOST_KEPT }, (_one, number) => ({
      modelVersion: `earlier ${number}`,
      on: '2026-11-20',
    }));
    const partners = stage.databaseOf('cisa').collection<{ _id: string }>('trustedPartners');
    const begin = () => cisa.beginAccess({ id, expectedVersion: 2 });
    await partners.updateOne({ _id: id }, { $set: { accessTo } });
    expect(codeOf(await begin())).toBe('INPUT_INVALID');
    await partners.updateOne({ _id: id }, { $set: { accessTo: accessTo.slice(1) } });
    recordOf(await begin());
  });

  test.each([
    ['the developer itself', { organization: DEVELOPER }, 'INPUT_INVALID'],
    ['no purpose', { purposes: [] }, 'INPUT_INVALID'],
    ['critical infrastructure of no sector', { sector: null }, 'INPUT_INVALID'],
    ['words of leave to release', { organization: 'The Permit Office' }, 'SECTION_3C_VIOLATION'],
  ])('no partner is proposed with %s', async (_name, input, code) => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    for (const verb of ['create', 'submit'] as const) {
      expect(codeOf(await cisa.partner(verb, partner(told.opened(DEVELOPER), input)))).toBe(code);
    }
  });
});
