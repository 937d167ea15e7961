import { runTokenCommand } from './token-command.js';

// `npm run token`: a development token on standard output.
try {
  await runTokenCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
