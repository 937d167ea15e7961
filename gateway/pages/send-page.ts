import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

// More takes longer than what it saves takes to send.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Sends a page under its policy, compressed as the browser takes it. */
export async function sendPage(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { html, policy, status = 200 }: { html: string; policy: string; status?: number },
): Promise<FastifyReply> {
  const accepted = (headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
  if (encoding !== undefined) reply.header('content-encoding', encoding);
  return reply
    .code(status)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept, accept-encoding')
    .type('text/html; charset=utf-8')
    .send(await compressed(html, encoding));
}

async function compressed(html: string, encoding: 'br' | 'gzip' | undefined) {
  if (encoding === 'br') return promisify(brotliCompress)(html, BROTLI);
  return encoding === 'gzip' ? promisify(gzip)(html) : html;
}
