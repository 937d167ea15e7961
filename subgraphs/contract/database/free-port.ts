import { createServer } from 'node:net';

/** A port that nobody listens at: the one that is wanted, where that is free. */
export async function freePort(host: string, wanted: number | undefined): Promise<number> {
  const own = wanted === undefined ? null : await tryPort(host, wanted).catch(() => null);
  return own ?? tryPort(host, 0);
}

function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? port) : port));
    });
  });
}
