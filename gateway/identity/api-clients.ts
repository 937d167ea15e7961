import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SettingsError } from '../settings.js';

/** A third party that uses the graph: a name for limits and statistics, never for rights. */
export interface ApiClient {
  /** How the log and the metrics name it. */
  readonly id: string;
  readonly name: string;
}

/** The clients whose keys are known. */
export interface ApiClients {
  find(key: string): ApiClient | undefined;
}

/** None: every key is refused, as api.data.gov refuses a key that nobody was given. */
export const noApiClients: ApiClients = { find: () => undefined };

// Each client is a label of a metric, and a metric with many labels costs everyone.
const MOST_CLIENTS = 1_000;
/** The labels of requests without a client; no client may be called so. */
export const ANONYMOUS = 'anonymous';
export const REFUSED = 'refused';

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

const clientsSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be a short name of a-z, 0-9 and -')
        .refine((id) => id !== ANONYMOUS && id !== REFUSED, 'is taken'),
      // Of the key, so that whoever reads the file cannot use it.
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
      name: z.string().min(1).max(200),
    }),
  )
  .max(MOST_CLIENTS)
  .refine((clients) => unique(clients.map(({ id }) => id)), 'two clients have one id')
  .refine((clients) => unique(clients.map(({ sha256 }) => sha256)), 'two clients have one key');

/** Reads the clients of a file, a JSON list of `{id, sha256, name}`; none where there is no file. */
export async function openApiClients(path: string | undefined): Promise<ApiClients> {
  if (path === undefined) return noApiClients;
  const parsed = clientsSchema.safeParse(await readList(path));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path: place, message }) => `${place.join('.')} ${message}`,
    );
    throw new SettingsError(`API_KEYS_FILE cannot be used: ${problems.join('; ').trim()}.`);
  }
  const clients = new Map<string, ApiClient>();
  for (const { id, name, sha256 } of parsed.data) clients.set(sha256, Object.freeze({ id, name }));
  return { find: (key) => clients.get(sha256Of(key)) };
}

async function readList(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // Without the cause: the parser quotes what it read, and keys may have been put there by mistake.
    throw new SettingsError(
      'API_KEYS_FILE cannot be used: there is no such file, or it is not JSON.',
    );
  }
}

/** The SHA-256 of a key in hexadecimal: from it nobody can find 40 random characters. */
export function sha256Of(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
