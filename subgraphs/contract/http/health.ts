import type { FastifyInstance } from 'fastify';

/** Which parts can answer, by name. */
export type Readiness = Readonly<Record<string, boolean>>;

/** How long a part may take to say that it is ready. */
const READY_WITHIN_MS = 2_000;

/** `/health/live`: the process runs. `/health/ready`: it can answer, and which part cannot. */
export function addHealthRoutes(app: FastifyInstance, isReady: () => Promise<Readiness>): void {
  let draining = false;
  app.addHook('preClose', (done) => {
    draining = true;
    done();
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    const parts = await ask(isReady).catch((error: unknown) => {
      request.log.warn({ err: error }, 'readiness could not be found out');
      return { check: false };
    });
    const ready = !draining && Object.values(parts).every(Boolean);
    const status = draining ? 'draining' : ready ? 'ready' : 'not ready';
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, parts });
  });
}

async function ask(isReady: () => Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), READY_WITHIN_MS);
  });
  return Promise.race([isReady(), late]).finally(() => clearTimeout(timer));
}
