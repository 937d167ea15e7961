import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { until } from '../../testing/until.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { AudienceNews, type AskForNewest } from './audience-news.js';

const forever = new AbortController().signal;
const logger = pino({ level: 'silent' });

/** OMB, answering when the test says so. */
class Omb {
  readonly asked: (string | null)[] = [];
  #answer: { resolve: (id: string | null) => void; reject: (error: Error) => void } | undefined;

  readonly ask: AskForNewest = (_, otherThan) => {
    this.asked.push(otherThan);
    return new Promise((resolve, reject) => (this.#answer = { resolve, reject }));
  };

  async says(id: string): Promise<void> {
    this.#answer?.resolve(id);
    await nextTurn();
  }

  async fails(): Promise<void> {
    this.#answer?.reject(new Error('down'));
    await nextTurn();
  }
}

test('many listeners ask once, and all hear', async () => {
  const omb = new Omb();
  const news = new AudienceNews(omb.ask, forever, logger);
  const ends = [1, 2, 3].map(() => news.listen(publicPrincipal));
  const heard = Promise.all(ends.map(() => news.after(news.version, forever)));
  await omb.says('a');
  await heard;
  expect(omb.asked).toEqual([null, 'a']);
});

test('the same answer again is no news', async () => {
  const omb = new Omb();
  const news = new AudienceNews(omb.ask, forever, logger);
  news.listen(publicPrincipal);
  await omb.says('a');
  const { version } = news;
  await omb.says('a');
  expect(news.version).toBe(version);
  await omb.says('b');
  expect(news.version).toBeGreaterThan(version);
});

test('whoever has not seen the news yet does not wait', async () => {
  const omb = new Omb();
  const news = new AudienceNews(omb.ask, forever, logger);
  const { version } = news;
  news.listen(publicPrincipal);
  await omb.says('a');
  await news.after(version, forever);
});

test('without listeners nobody asks, and with the next one somebody does', async () => {
  const omb = new Omb();
  const news = new AudienceNews(omb.ask, forever, logger);
  news.listen(publicPrincipal)();
  await omb.says('a');
  expect(omb.asked).toHaveLength(1);
  news.listen(publicPrincipal);
  expect(omb.asked).toHaveLength(2);
});

test('after a failure it asks again', async () => {
  const omb = new Omb();
  const news = new AudienceNews(omb.ask, forever, logger);
  news.listen(publicPrincipal);
  await omb.fails();
  await until('it asks again', () => omb.asked.length === 2);
  await omb.says('a');
  expect(news.version).toBe(1);
});

test('a listener whose stream ends is let go', async () => {
  const news = new AudienceNews(new Omb().ask, forever, logger);
  const ending = new AbortController();
  const waiting = news.after(news.version, ending.signal);
  ending.abort();
  await waiting;
});
