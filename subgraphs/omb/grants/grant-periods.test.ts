import { codeOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { Grants, RESULT } from '../testing/grants.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('money whose period ended meanwhile is neither determined on nor directed', async () => {
  const ways = ['ask', 'askSubgraph'] as const;
  const made = await Promise.all(
    ways.map(async (way) => {
      const omb = new Grants(stage, way);
      const [coordinated, determined] = [
        await omb.broughtTo('COORDINATED'),
        await omb.broughtTo('DIRECTABLE'),
      ];
      return { omb, coordinated, determined };
    }),
  );
  // A log never goes back in time, so all is made before the clock moves.
  stage.clock.set('2027-09-30T15:00:00Z');
  const open = await Promise.all(
    made.map(({ omb, coordinated: { id, version } }) =>
      omb.propose({ id, expectedVersion: version, ...RESULT.DIRECTABLE }),
    ),
  );
  expect(open.map(codeOf)).toEqual([undefined, undefined]);
  stage.clock.set('2027-10-01T15:00:00Z');
  for (const [at, { omb, coordinated, determined }] of made.entries()) {
    const { id, version } = coordinated;
    expect(codeOf(await omb.confirm(open[at]?.record?.['id']))).toBe('APPROPRIATION_EXPIRED');
    const again = await omb.propose({ id, expectedVersion: version, ...RESULT.DIRECTABLE });
    expect(codeOf(again)).toBe('APPROPRIATION_EXPIRED');
    const directed = await omb.step(determined.id, determined.version, 'DIRECTED');
    expect(codeOf(directed)).toBe('APPROPRIATION_EXPIRED');
  }
});
