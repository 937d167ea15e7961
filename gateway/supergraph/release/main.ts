import { todayInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import { systemClock } from '../../../subgraphs/contract/dates/clock.js';
import { runReleaseCommand } from '../schema-changes/release-command.js';

// `npm run release -- VERSION`: gives the schema, as it is, a version.
try {
  const { version, changes } = await runReleaseCommand(
    process.argv.slice(2),
    todayInNewYork(systemClock),
  );
  process.stdout.write(`${version}: ${changes.length} changes since the release before.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
