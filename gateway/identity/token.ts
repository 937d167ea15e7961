import { SettingsError } from '../settings.js';
import { TokenCommandError, runTokenCommand } from './token-command.js';

// `npm run token -- …`: what is wrong with the call is one line for a person, not a stack.
try {
  await runTokenCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TokenCommandError) && !(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
