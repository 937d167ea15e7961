import type { FormattedExecutionResult } from 'graphql';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { officer } from '../../testing/stage.js';
import { EventPages, PageRefused, PageUnavailable, type PageRequest } from './event-pages.js';

const subscription = {
  query: 'query ($after: String, $first: Int) { events }',
  operationName: undefined,
  responseKey: 'events',
  variableNames: [],
  afterVariable: 'after',
  firstVariable: 'first',
  variables: { agency: 'NSA' },
  after: null,
};
const request: PageRequest = {
  principal: publicPrincipal,
  subscription,
  after: 'a',
  first: 5,
  news: 1,
};
const page = { data: { events: { edges: [], pageInfo: { hasNextPage: false } } } };
const failing = (code: string) => ({
  data: null,
  errors: [{ message: 'no', extensions: { code } }],
});

/** Pages over a graph that counts what it is asked. */
function pagesOver(answer: () => FormattedExecutionResult, readsAtOnce = 16) {
  const asked: unknown[] = [];
  const execute = async ({ variables }: { variables?: unknown }) => {
    asked.push(variables);
    return Promise.resolve(answer());
  };
  return { asked, pages: new EventPages(execute, readsAtOnce) };
}

test('the public shares an answer; whoever asks otherwise, or signed in, has their own', async () => {
  const { pages, asked } = pagesOver(() => page);
  await Promise.all([pages.read(request), pages.read({ ...request })]);
  expect(asked).toEqual([{ agency: 'NSA', after: 'a', first: 5 }]);
  const others: Partial<PageRequest>[] = [
    { after: 'b' },
    { first: 1 },
    // An answer from before the news may lack what the news was about.
    { news: 2 },
    { subscription: { ...subscription, variables: {} } },
    { principal: officer('NSA') },
    { principal: officer('NSA') },
  ];
  for (const other of others) await pages.read({ ...request, ...other });
  expect(asked).toHaveLength(1 + others.length);
});

test('what may pass is told apart from what will not, and neither is kept', async () => {
  let answer: FormattedExecutionResult = failing('AGENCY_UNAVAILABLE');
  const { pages } = pagesOver(() => answer);
  await expect(pages.read(request)).rejects.toThrow(PageUnavailable);
  answer = failing('BAD_USER_INPUT');
  await expect(pages.read(request)).rejects.toThrow(PageRefused);
  answer = page;
  expect(await pages.read(request)).toMatchObject({ events: [], hasMore: false });
});

test('so many reads run at once, and the others after them', async () => {
  let running = 0;
  let most = 0;
  const execute = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return page;
  };
  const pages = new EventPages(execute, 3);
  const principal = officer('NSA');
  await Promise.all(Array.from({ length: 10 }, () => pages.read({ ...request, principal })));
  expect(most).toBe(3);
});
