import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { todayInNewYork } from '../../subgraphs/contract/dates/calendar-date.js';
import { systemClock, type Clock } from '../../subgraphs/contract/dates/clock.js';
import { readQuestions } from '../../questions/catalogue.js';
import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from '../graphql-server.js';
import { PAGES } from './all-pages.js';
import type { Operation } from './asking/operation.js';
import { bundleAssets } from './bundle/bundle-assets.js';
import { explorerPage } from './explorer/explorer-page.js';
import { answerInText, firstAnswer } from './first-answer.js';
import { noSuchPage } from './no-such-page.js';
import { addressOf } from './page-address.js';
import { EXPLORER_POLICY, PAGE_POLICY } from './page-policy.js';
import type { Page } from './page.js';
import { renderPage } from './render-page.js';
import { sendPage } from './send-page.js';
import { serveAssets } from './serve-assets.js';

/** What pages are made of. */
export interface PagesOptions {
  readonly clock: Clock;
  readonly execute: (
    request: GraphRequest,
    principal: Principal,
    requestId?: string,
  ) => Promise<FormattedExecutionResult>;
}

/** Where everything is, for programs that ask at `/`. */
const ADDRESSES = {
  name: 'Interagency Graph',
  graphql: '/graphql',
  live: '/graphql/stream',
  feeds: '/feeds/{agency}',
  calendar: '/calendar.ics',
  changes: '/changes.atom',
  schema: '/schema.graphql',
  explorer: '/explorer',
  reference: '/reference',
  health: { live: '/health/live', ready: '/health/ready' },
  metrics: '/metrics',
};

/** The pages, and what they load. */
export function addPages(app: FastifyInstance, { clock, execute }: PagesOptions): void {
  const assets = bundleAssets();
  const questions = readQuestions();
  serveAssets(app);
  app.get('/explorer', (request, reply) =>
    sendPage(request, reply, { html: explorerPage(assets, questions), policy: EXPLORER_POLICY }),
  );
  for (const page of PAGES) {
    app.get(page.path, (request, reply) =>
      page.path === '/' && !wantsHtml(request)
        ? reply.header('vary', 'accept').send(ADDRESSES)
        : answer(page, request, reply),
    );
  }
  app.get('*', (request, reply) => {
    if (wantsHtml(request))
      return sendPage(request, reply, {
        html: noSuchPage(assets.style, request.url),
        policy: PAGE_POLICY,
        status: 404,
      });
    reply.callNotFound();
    return reply;
  });

  /** The first paint is for everyone alike: it is asked for as the public, by the API that anyone has. */
  async function answer(page: Page, request: FastifyRequest, reply: FastifyReply) {
    const { pathname } = new URL(request.url, 'http://page.invalid');
    const today = todayInNewYork(clock);
    const address = addressOf(pathname, request.params, request.query, today);
    const ask = async ({ text: query, variables }: Operation) =>
      answerInText(await execute({ query, variables }, publicPrincipal, request.id));
    // By the machine's clock, as every later answer is dated by its header.
    const first = await firstAnswer(page, address, ask, systemClock.now());
    const rendered = renderPage(page, address, first, assets);
    return sendPage(request, reply, { ...rendered, policy: PAGE_POLICY });
  }
}

/** Browsers name it; `fetch`, `curl` and their like take anything, and get what programs can read. */
function wantsHtml({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
