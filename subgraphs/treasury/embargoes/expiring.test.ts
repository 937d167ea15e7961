import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf } from '../testing/clearinghouse.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('those who take part see which embargoes end this week and who has not signed, and nobody else does', async () => {
  const at = new Clearinghouse(stage);
  const soon = await CaseInHand.of(at);
  const later = await CaseInHand.of(at);
  for (const [inHand, until] of [
    [soon, '2026-11-28'],
    [later, '2026-11-29'],
  ] as const) {
    await inHand.invite('Signatory');
    await inHand.invite('Undecided');
    await inHand.propose(until);
    await inHand.say('Signatory', { consent: 'SIGNATORY' });
    await inHand.decide('ACCEPT');
  }
  const query = `query ($day: LocalDate!) {
    clearinghouseCases(filter: { embargoEndsOnOrBefore: $day }) {
      nodes { id embargo { until notConsented } participants { organization consent isBound } } } }`;
  interface Seen {
    readonly clearinghouseCases: { readonly nodes: readonly unknown[] };
  }
  const seen = async (as: Principal) => {
    const { data, extensions } = await stage.ask<Seen>(query, { day: '2026-11-28' }, as);
    return {
      nodes: data?.clearinghouseCases.nodes,
      isWithheld: JSON.stringify(extensions).includes('SHARING_PROMISE'),
    };
  };
  const notConsented = ['Example Research', 'Undecided'];
  const whole = { id: soon.id, embargo: { until: '2026-11-28', notConsented } };
  for (const as of [clerk, memberOf('Signatory'), memberOf('Undecided')]) {
    const { nodes, isWithheld } = await seen(as);
    expect(nodes).toMatchObject([whole]);
    expect(isWithheld).toBe(false);
  }
  const { nodes, isWithheld } = await seen(officer('CISA'));
  expect(nodes).toMatchObject([
    {
      id: soon.id,
      embargo: { until: '2026-11-28', notConsented: null },
      participants: expect.arrayContaining([
        { organization: 'Signatory', consent: null, isBound: null },
      ]),
    },
  ]);
  expect(isWithheld).toBe(true);
  expect((await seen(memberOf('Outsider'))).nodes).toEqual([]);
  stage.clock.set('2026-11-29T15:00:00Z');
  expect((await seen(clerk)).nodes).toEqual([]);
});
