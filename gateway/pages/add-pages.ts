import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bundleAssets } from './bundle/bundle-assets.js';
import { explorerPage } from './explorer/explorer-page.js';
import { orderPage } from './order/order-page.js';
import { EXPLORER_POLICY, PAGE_POLICY } from './page-policy.js';
import { serveAssets } from './serve-assets.js';

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
  health: { live: '/health/live', ready: '/health/ready' },
  metrics: '/metrics',
};

/** The pages, and what they load. */
export function addPages(app: FastifyInstance): void {
  const assets = bundleAssets();
  serveAssets(app);
  app.get('/explorer', (_request, reply) => sendPage(reply, EXPLORER_POLICY, explorerPage(assets)));
  app.get('/', (request, reply) => {
    reply.header('vary', 'accept');
    return wantsHtml(request) ? sendPage(reply, PAGE_POLICY, orderPage(assets)) : ADDRESSES;
  });
}

/** Browsers name it; `fetch`, `curl` and their like take anything, and get what programs can read. */
function wantsHtml({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

function sendPage(reply: FastifyReply, policy: string, html: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html);
}
