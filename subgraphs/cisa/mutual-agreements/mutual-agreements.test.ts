import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { wayTo } from '../../contract/lifecycles/testing/way-to.js';
import { OFFER_STATES, OFFER_TRANSITIONS } from '../model-offers/offer-lifecycle.js';
import {
  CyberPrograms,
  DEVELOPER,
  developer,
  memberOf,
  partner,
  planner,
  rival,
} from '../testing/cyber-programs.js';
import { ToldFacts } from '../testing/told-facts.js';
import { PARTNER_STATES, PARTNER_TRANSITIONS } from '../trusted-partners/partner-lifecycle.js';

let stage: Stage;
let told: ToldFacts;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage({ lineTo: told.lineTo });
});
afterAll(() => stage.close());

/** How both kinds of agreements are made, so that one test holds for both. */
function kindsOf(ownPortOf: 'cisa' | undefined) {
  const cisa = new CyberPrograms(stage, ownPortOf);
  const partnerStep = (to: string, at: Input, by: 'DEVELOPER' | 'GOVERNMENT') => {
    if (to === 'WITHDRAWN') return cisa.partner('withdraw', at);
    if (to === 'EARLY_ACCESS') return cisa.beginAccess(at);
    if (to === 'ENDED') return cisa.partner('update', { ...at, state: 'ENDED' });
    return by === 'DEVELOPER'
      ? cisa.partner('confirm', at)
      : cisa.partner('update', { ...at, state: 'AGREED' });
  };
  const offerStep = (to: string, at: Input, by: 'DEVELOPER' | 'GOVERNMENT') => {
    if (to === 'WITHDRAWN') return cisa.offer('withdraw', at);
    if (to === 'ENDED') return cisa.offer('update', { ...at, state: 'ENDED' });
    return by === 'DEVELOPER'
      ? cisa.offer('confirm', at)
      : cisa.offer('update', { ...at, state: 'AGREED' });
  };
  return {
    partner: {
      states: PARTNER_STATES,
      transitions: PARTNER_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
      propose: async (verb: 'create' | 'submit', model: string, as?: Principal) =>
        cisa.partner(verb, partner(model), as),
      step: partnerStep,
    },
    offer: {
      states: OFFER_STATES,
      transitions: OFFER_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
      propose: async (verb: 'create' | 'submit', model: string, as?: Principal) =>
        cisa.offer(verb, { accessProgram: await program(), frontierModel: model }, as),
      step: offerStep,
    },
  };
}
type Input = Readonly<Record<string, unknown>>;

let running: Promise<string> | undefined;
const program = () => (running ??= new CyberPrograms(stage).running());

describe.each([
  ['through the gateway', undefined],
  ['at the own port of CISA', 'cisa' as const],
])('%s', (_, ownPortOf) => {
  describe.each(['partner', 'offer'] as const)('with the record of the kind %s', (kind) => {
    test('the states of the table are reached and no other, whoever proposed', async () => {
      const { states, transitions, propose, step } = kindsOf(ownPortOf)[kind];
      for (const [verb, other] of [
        ['submit', 'GOVERNMENT'],
        ['create', 'DEVELOPER'],
      ] as const) {
        const at = async (state: string) => {
          let made = await propose(verb, told.opened(DEVELOPER));
          for (const next of wayTo(transitions, 'PROPOSED', state)) {
            const { id, version: expectedVersion } = leftBy(made);
            made = await step(next, { id, expectedVersion }, other);
          }
          return leftBy(made);
        };
        for (const from of states) {
          const next = transitions[from] ?? [];
          const { id, version: expectedVersion } = await at(from);
          for (const to of states.filter((one) => one !== 'PROPOSED' && !next.includes(one))) {
            const tried = await step(to, { id, expectedVersion }, other);
            expect([from, to, codeOf(tried)]).toEqual([from, to, refusalOf(from, to)]);
          }
          for (const to of next) {
            const fresh = await at(from);
            const input = { id: fresh.id, expectedVersion: fresh.version };
            const { record } = await step(to, input, other);
            expect([from, to, record?.['state']]).toEqual([from, to, to]);
          }
        }
      }
    });

    test('each side agrees once, and takes it back in its own way', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const made = await propose('submit', told.opened(DEVELOPER));
      expect(recordOf(made)).toMatchObject({
        proposedBy: 'DEVELOPER',
        developer: DEVELOPER,
        developerAgreed: true,
        governmentAgreed: false,
        marking: { banner: 'CUI//SP-PROPIN', tlp: 'RED' },
      });
      const at = { id: idOf(made), expectedVersion: 1 };
      expect(codeOf(await step('AGREED', at, 'DEVELOPER'))).toBe('SKIPPED_STATE');
      expect(recordOf(await step('AGREED', at, 'GOVERNMENT'))).toMatchObject({
        state: 'AGREED',
        developerAgreed: true,
        governmentAgreed: true,
      });
      const taken = await step('WITHDRAWN', { ...at, expectedVersion: 2 }, 'DEVELOPER');
      expect(recordOf(taken)).toMatchObject({
        state: 'WITHDRAWN',
        developerAgreed: false,
        governmentAgreed: true,
        frontierModel: null,
      });
      const byGovernment = await propose('create', told.opened(DEVELOPER));
      const ended = { id: idOf(byGovernment), expectedVersion: 1 };
      expect(recordOf(await step('ENDED', ended, 'GOVERNMENT'))).toMatchObject({
        proposedBy: 'GOVERNMENT',
        developerAgreed: false,
        governmentAgreed: false,
      });
    });

    test.each([
      ['not covered', { state: 'NOT_COVERED' }, 'NOT_DESIGNATED', 'NOT_DESIGNATED'],
      ['undetermined', { state: 'UNDETERMINED' }, 'NOT_DESIGNATED', 'NOT_DESIGNATED'],
      // That somebody withdrew is told to that developer alone.
      ['withdrawn from', { withdrawn: true }, 'DEVELOPER_WITHDREW', 'NOT_DESIGNATED'],
    ])('a model that is %s cannot be proposed or agreed to', async (_name, fact, own, others) => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const model = told.opened(DEVELOPER);
      const agreed = [
        await propose('create', model),
        await propose('submit', told.opened(DEVELOPER)),
      ];
      const models = agreed.map(
        ({ record }) => (record?.['frontierModel'] as { readonly id: string }).id,
      );
      for (const one of models) told.tell(one, DEVELOPER, fact);
      const [byGovernment, byDeveloper] = agreed.map((made) => ({
        id: idOf(made),
        expectedVersion: 1,
      }));
      const tried = [
        await step('AGREED', byGovernment ?? {}, 'DEVELOPER'),
        await step('AGREED', byDeveloper ?? {}, 'GOVERNMENT'),
      ];
      expect(tried.map(codeOf)).toEqual([own, others]);
      const unknown = await propose('create', 'NSA:frontierModel:never');
      expect(await propose('create', told.designated(DEVELOPER, fact))).toEqual(unknown);
      expect(codeOf(await propose('submit', told.designated(DEVELOPER, fact)))).toBe(own);
      expect(await propose('submit', told.designated('LAB-TWO'))).toEqual(
        await propose('submit', 'NSA:frontierModel:never'),
      );
    });

    test('where NSA cannot be asked nothing changes, and the same key does it once; to take back needs nobody', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const made = await propose('submit', told.opened(DEVELOPER));
      const at = { id: idOf(made), expectedVersion: 1, idempotencyKey: `${kind} ${ownPortOf}` };
      told.isCut = true;
      expect(codeOf(await propose('create', told.opened(DEVELOPER)))).toBe(
        'DEPENDENCY_UNAVAILABLE',
      );
      expect(codeOf(await step('AGREED', at, 'GOVERNMENT'))).toBe('DEPENDENCY_UNAVAILABLE');
      told.isCut = false;
      const agreed = recordOf(await step('AGREED', at, 'GOVERNMENT'));
      told.isCut = true;
      expect(recordOf(await step('AGREED', at, 'GOVERNMENT'))).toEqual(agreed);
      const ended = await step('ENDED', { id: at.id, expectedVersion: 2 }, 'GOVERNMENT');
      const withdrawn = await step('WITHDRAWN', { id: at.id, expectedVersion: 2 }, 'DEVELOPER');
      told.isCut = false;
      expect([ended.record?.['state'], codeOf(withdrawn)]).toEqual(['ENDED', 'VERSION_CONFLICT']);
      const event = await stage
        .databaseOf('cisa')
        .collection('events')
        .findOne({ subject: at.id, to: 'AGREED' });
      expect(event).toMatchObject({
        right: kind === 'partner' ? 'SELECT_TRUSTED_PARTNERS' : 'KEEP_CYBER_PROGRAMS',
        authority: kind === 'partner' ? '3(b)(iii)' : '2(c)(iii)',
        told: [{ agency: 'NSA', question: 'whether a model is designated', version: 7 }],
      });
    });

    test('another developer learns of nothing, and nobody speaks for a side that is not theirs', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const model = told.opened(DEVELOPER);
      const made = await propose('create', model);
      const cisa = new CyberPrograms(stage, ownPortOf);
      const change = (verb: 'confirm' | 'withdraw' | 'update', input: Input, as: Principal) =>
        kind === 'partner' ? cisa.partner(verb, input, as) : cisa.offer(verb, input, as);
      const at = { id: idOf(made), expectedVersion: 1 };
      for (const verb of ['confirm', 'withdraw'] as const) {
        expect(codeOf(await change(verb, at, rival))).toBe('NOT_FOUND');
        for (const as of [planner, officer('NSA'), memberOf(DEVELOPER, 'operator')]) {
          expect(codeOf(await change(verb, at, as))).toBe('NOT_AUTHORIZED');
        }
      }
      for (const as of [developer, officer('NSA'), officer('TREASURY')]) {
        expect(codeOf(await change('update', { ...at, state: 'ENDED' }, as))).toBe(
          'NOT_AUTHORIZED',
        );
      }
      expect(codeOf(await propose('create', model, developer))).toBe('NOT_AUTHORIZED');
      // There is one at a time, whoever proposes it; after it was ended either side can propose anew.
      expect(codeOf(await propose('submit', model))).toBe('INPUT_INVALID');
      recordOf(await step('ENDED', at, 'GOVERNMENT'));
      recordOf(await propose('submit', model));
    });
  });

  test('a model is offered in a program that goes on and that one may know of', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const hidden = await cisa.running({ marking: { tlp: 'RED' } });
    const offer = (accessProgram: string) =>
      cisa.offer('submit', { accessProgram, frontierModel: told.opened(DEVELOPER) });
    expect(codeOf(await offer(hidden))).toBe('NOT_FOUND');
    expect(codeOf(await offer('CISA:accessProgram:never'))).toBe('NOT_FOUND');
    const over = await cisa.running();
    await cisa.access('update', { id: over, expectedVersion: 3, state: 'ENDED' });
    expect(codeOf(await offer(over))).toBe('SKIPPED_STATE');
  });
});

/** What must refuse a step that the table does not have. */
function refusalOf(from: string, to: string): string {
  if (from === 'WITHDRAWN') return 'DEVELOPER_WITHDREW';
  return from === 'PROPOSED' && to === 'EARLY_ACCESS' ? 'PARTNER_NOT_MUTUAL' : 'SKIPPED_STATE';
}
