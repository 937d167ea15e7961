import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';

interface Seen {
  readonly statusHistory: readonly {
    readonly at: string;
    readonly work: string | null;
    readonly timeliness: string | null;
    readonly publicity: string | null;
  }[];
}

const HISTORY = `query ($directive: ID!, $from: DateTime!, $to: DateTime, $interval: HistoryInterval) {
  statusHistory(directive: $directive, from: $from, to: $to, interval: $interval) { at work timeliness publicity }
}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ now: '2026-06-10T12:00:00Z' });
  const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
  stage.clock.set('2026-07-20T12:00:00Z');
  const begun = await opm.report({ directive: '2(f)', expectedVersion: 1, work: 'IN_PROGRESS' });
  stage.clock.set('2026-08-10T12:00:00Z');
  const done = await opm.report({
    directive: '2(f)',
    expectedVersion: 2,
    work: 'REPORTED_COMPLETE',
    publicity: 'PUBLISHED',
    completedOn: '2026-08-10',
    evidence: [{ kind: 'AGENCY_CLAIM', statement: 'Opened.', source: 'OPM', date: '2026-08-10' }],
  });
  expect([begun.userErrors, done.userErrors]).toEqual([[], []]);
  stage.clock.set('2026-08-20T12:00:00Z');
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function history(variables: Record<string, unknown>) {
  const data = dataOf(await stage.ask<Seen>(HISTORY, { directive: '2(f)', ...variables }));
  // As a client gets it: an instant is text on the wire.
  return (JSON.parse(JSON.stringify(data)) as Seen).statusHistory;
}

test('a provision is followed from moment to moment, by each axis, as the graph said it then', async () => {
  const seen = await history({ from: '2026-06-08T13:00:00Z', interval: 'WEEK' });
  expect(seen).toHaveLength(11);
  const on = (day: string) => seen.find(({ at }) => at.startsWith(day));
  expect(on('2026-06-08')).toMatchObject({ work: null, timeliness: null, publicity: null });
  expect(on('2026-06-15')).toMatchObject({ work: 'NOT_STARTED', timeliness: 'UPCOMING' });
  expect(on('2026-07-20')).toMatchObject({ work: 'IN_PROGRESS', timeliness: 'DUE_SOON' });
  expect(on('2026-08-03')).toMatchObject({ work: 'IN_PROGRESS', timeliness: 'OVERDUE' });
  expect(on('2026-08-17')).toMatchObject({
    work: 'REPORTED_COMPLETE',
    timeliness: 'LATE',
    publicity: 'PUBLISHED',
  });
});

test('each moment is what a direct question about it says', async () => {
  for (const { at, ...then } of await history({ from: '2026-06-15T00:00:00Z', interval: 'WEEK' })) {
    const { data } = await stage.ask(
      'query ($asOf: DateTime) { directive(citation: "2(f)", asOf: $asOf) { work timeliness publicity } }',
      { asOf: at },
    );
    expect(data).toEqual({ directive: then });
  }
});

test('a whole section is followed by all its leads', async () => {
  const [first] = await history({ directive: '3', from: '2026-08-19T12:00:00Z' });
  expect(first).toMatchObject({ work: expect.any(String), timeliness: expect.any(String) });
});

test.each([
  ['an unknown provision', { directive: '9', from: '2026-08-01T00:00:00Z' }, 'CITATION_UNKNOWN'],
  [
    'an end before the beginning',
    { from: '2026-08-01T00:00:00Z', to: '2026-07-01T00:00:00Z' },
    'MOMENTS_OUT_OF_RANGE',
  ],
  ['too many moments', { from: '2026-01-01T00:00:00Z', interval: 'HOUR' }, 'MOMENTS_OUT_OF_RANGE'],
  [
    'an end in the future',
    { from: '2026-08-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
    'AS_OF_IN_FUTURE',
  ],
])('%s is refused', async (_, variables, rule) => {
  const { errors } = await stage.ask(HISTORY, { directive: '2(f)', ...variables });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
});
