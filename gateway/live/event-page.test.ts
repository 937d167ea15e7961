import { eventPageOf } from './event-page.js';

const edges = ['a', 'b', 'c'].map((id) => ({ cursor: id, node: { id } }));
const data = { events: { edges, pageInfo: { hasNextPage: true } } };
const PUBLIC = { classification: 'U', cui: [], tlp: null, banner: 'UNCLASSIFIED' };
const down = { code: 'AGENCY_UNAVAILABLE', agency: 'DOJ' };

const payloads = (result: Parameters<typeof eventPageOf>[0]) =>
  eventPageOf(result, 'events')?.events.map(({ payload }) => payload);

test('a page is taken apart into one answer for each event', () => {
  expect(eventPageOf({ data, extensions: { marking: PUBLIC } }, 'events')).toMatchObject({
    events: [
      { cursor: 'a', payload: { data: { events: { id: 'a' } }, extensions: { marking: PUBLIC } } },
      { cursor: 'b' },
      { cursor: 'c' },
    ],
    hasMore: true,
    isPublic: true,
  });
  const marking = { ...PUBLIC, cui: ['ISVI'] };
  expect(eventPageOf({ data, extensions: { marking } }, 'events')?.isPublic).toBe(false);
  // What does not say how it is marked is not taken for public.
  expect(eventPageOf({ data }, 'events')?.isPublic).toBe(false);
});

test('an error stands at its own event alone', () => {
  const errors = [
    { message: 'no', path: ['events', 'edges', 1, 'node', 'agency', 'tasks'], extensions: down },
  ];
  const [first, second] = payloads({ data, errors }) ?? [];
  expect(first).not.toHaveProperty('errors');
  expect(JSON.parse(JSON.stringify(second?.errors))).toEqual([
    { message: 'no', path: ['events', 'agency', 'tasks'], extensions: down },
  ]);
});

test('one error for several events stands at each of them, with the places there', () => {
  const at = (event: number, ...rest: string[]) => ['events', 'edges', event, 'node', ...rest];
  const paths = [at(0, 'agency'), at(2, 'agency'), at(2, 'by')];
  const errors = [{ message: 'no', path: at(0, 'agency'), extensions: { ...down, paths } }];
  const found = payloads({ data, errors })?.map((each) =>
    each.errors?.map((error) => error.toJSON()),
  );
  expect(found).toMatchObject([
    [{ path: ['events', 'agency'], extensions: down }],
    undefined,
    [
      {
        path: ['events', 'agency'],
        extensions: {
          ...down,
          paths: [
            ['events', 'agency'],
            ['events', 'by'],
          ],
        },
      },
    ],
  ]);
});

test('an error without a place, or about the whole page, stands at every event', () => {
  const errors = [{ message: 'one' }, { message: 'two', path: ['events', 'edges'] }];
  for (const payload of payloads({ data, errors }) ?? []) {
    expect(payload.errors).toMatchObject([{ message: 'one' }, { path: ['events'] }]);
  }
});

test('what is withheld of one event is not said of another', () => {
  const redactions = [
    { path: ['events', 'edges', 2, 'node', 'reason'], reason: 'ABOVE_CLEARANCE' },
  ];
  const found = payloads({ data, extensions: { marking: PUBLIC, redactions } }) ?? [];
  expect(found.map(({ extensions }) => extensions['redactions'])).toEqual([
    undefined,
    undefined,
    [{ path: ['events', 'reason'], reason: 'ABOVE_CLEARANCE' }],
  ]);
});

test('without events there is no page', () => {
  expect(eventPageOf({ data: { events: null }, errors: [] }, 'events')).toBeNull();
  expect(eventPageOf({ errors: [{ message: 'refused' }] }, 'events')).toBeNull();
});
