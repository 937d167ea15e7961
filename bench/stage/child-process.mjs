import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, where `dist` is. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const STARTS_WITHIN_MS = 120_000;
const STOPS_WITHIN_MS = 20_000;

/** Only what a process needs to run: a setting of the caller's shell must not change what is measured. */
function environmentOf(settings) {
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const given = { PATH, HOME, XDG_CACHE_HOME, LOG_LEVEL: 'warn', ...settings };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Starts compiled code of the project and waits until it says that it is ready. */
export async function startNode(args, settings, readyPattern) {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches the bench alone, which then stops each process in order.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(patience);
  };
  try {
    const [, said] = await untilItSays(child, readyPattern);
    return { said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs compiled code of the project to its end and answers what it wrote. */
export async function runNode(args, settings) {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return output.trim();
}

function untilItSays(child, pattern) {
  return new Promise((resolve, reject) => {
    let output = '';
    const give = (outcome, value) => {
      clearTimeout(patience);
      outcome(value);
    };
    const fail = () => give(reject, new Error(`It did not start. It said:\n${output}`));
    const patience = setTimeout(fail, STARTS_WITHIN_MS);
    const read = (chunk) => {
      output += chunk;
      const found = pattern.exec(output);
      if (found !== null) give(resolve, found);
    };
    // Read to the end, or a full pipe would stop the process that writes into it.
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', fail);
  });
}
