import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** A client of the provider, and what its tokens say of it. */
export interface OidcClient {
  readonly id: string;
  readonly secret: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A provider in a process of its own. */
export interface RunningOidcProvider {
  readonly issuer: string;
  /** Where it says that its keys are. */
  readonly jwksUrl: string;
  /** An access token by client credentials, for an audience. */
  tokenFor(client: OidcClient, audience: string, scope?: string): Promise<string>;
  /** From now on it signs with a new key; the earlier ones are still published. */
  rotate(): Promise<void>;
  /** Publishes its newest key alone. */
  withdrawOldKeys(): Promise<void>;
  /** Stops it where it stands: connections are taken and nothing is answered. */
  freeze(): void;
  stop(): Promise<void>;
}

const started = z.object({ issuer: z.url() });
const discovery = z.object({ jwks_uri: z.url(), token_endpoint: z.url() });
const granted = z.object({ access_token: z.string(), token_type: z.literal('Bearer') });

/** Starts one on a free port, and asks it by discovery where everything is. */
export async function startOidcProvider(
  clients: readonly OidcClient[],
): Promise<RunningOidcProvider> {
  const program = new URL('./oidc-provider.mjs', import.meta.url);
  const child = fork(program, [JSON.stringify({ clients })], { execArgv: [], silent: true });
  const { issuer } = started.parse(await messageOf(child));
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { jwks_uri: jwksUrl, token_endpoint: tokenUrl } = discovery.parse(await response.json());
  return {
    issuer,
    jwksUrl,
    tokenFor: (client, audience, scope) => requestToken(tokenUrl, client, audience, scope),
    rotate: () => tell(child, 'rotate'),
    withdrawOldKeys: () => tell(child, 'withdraw'),
    freeze: () => void child.kill('SIGSTOP'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function requestToken(
  tokenUrl: string,
  { id, secret }: OidcClient,
  audience: string,
  scope?: string,
): Promise<string> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      resource: audience,
      ...(scope !== undefined && { scope }),
    }),
  });
  return granted.parse(await response.json()).access_token;
}

async function tell(child: ChildProcess, message: string): Promise<void> {
  const done = messageOf(child);
  child.send(message);
  await done;
}

/** The next message, or the error of a process that ended instead. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The provider ended');
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  return message;
}
