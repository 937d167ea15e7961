import { createReadStream, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ASSETS_FOLDER } from './bundle/bundled.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
// In the order of preference: the ending beside the file, and what HTTP calls it.
const ENCODINGS = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const;

/** `/assets/{name}`: what the bundler made, and nothing else; each file in the best form that is accepted. */
export function serveAssets(app: FastifyInstance): void {
  const names = new Set(readdirSync(ASSETS_FOLDER));
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
    const { name } = request.params;
    const mediaType = MEDIA_TYPES[extname(name)];
    if (!names.has(name) || mediaType === undefined) {
      reply.callNotFound();
      return reply;
    }
    const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
    const [ending, encoding] = ENCODINGS.find(
      ([ending, encoding]) => accepted.includes(encoding) && names.has(name + ending),
    ) ?? ['', undefined];
    if (encoding !== undefined) reply.header('content-encoding', encoding);
    return (
      reply
        .header('vary', 'accept-encoding')
        // A file that changes gets another name.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(mediaType)
        .send(createReadStream(join(ASSETS_FOLDER, name + ending)))
    );
  });
}
