import closeWithGrace from 'close-with-grace';
import { terminalProgress } from './progress.js';
import { readSettings } from './settings.js';
import { startGateway } from './start.js';

const DRAIN_WITHIN_MS = 10_000;

try {
  const stop = await startGateway(readSettings(), terminalProgress());
  closeWithGrace({ delay: DRAIN_WITHIN_MS }, stop);
} catch (error) {
  // A start that fails owes one clear message, not a stack.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
