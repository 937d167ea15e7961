import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const FOLDER = 'docs';
const README = 'README.md';

/**
 * `/README.md`, and `/docs/{name}.md` as in the repository: on a closed network there is only this server
 * to read them from. They are sent as plain text, which browsers show and do not download.
 */
export function addDocuments(app: FastifyInstance): void {
  // The names are known from the start on, so that no address leads to any other file.
  for (const path of documentPaths()) {
    app.get(`/${path}`, async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=60')
        .type('text/plain; charset=utf-8')
        .send(await readFile(path, 'utf8')),
    );
  }
}

function documentPaths(): readonly string[] {
  const inFolder = existsSync(FOLDER)
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => `${FOLDER}/${name}`)
    : [];
  return [README, ...inFolder].filter((path) => path.endsWith('.md') && existsSync(path));
}
