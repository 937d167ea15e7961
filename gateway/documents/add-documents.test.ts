import { readFileSync } from 'node:fs';
import { fastify, type FastifyInstance } from 'fastify';
import { DOCUMENTS } from './documents.js';
import { addDocuments } from './add-documents.js';

let app: FastifyInstance;
beforeAll(() => {
  app = fastify();
  addDocuments(app);
});
afterAll(() => app.close());

test.each(DOCUMENTS)('$path is served as the text that it is', async ({ path }) => {
  const answer = await app.inject(path);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.body).toBe(readFileSync(path.slice(1), 'utf8'));
});

test.each(['/docs/', '/docs/nothing.md', '/docs/../package.json', '/docs/%2e%2e/package.json'])(
  '%s leads to no file',
  async (path) => {
    expect((await app.inject(path)).statusCode).toBe(404);
  },
);
