import closeWithGrace from 'close-with-grace';
import { databaseSettings } from './database-settings.js';
import { openDatabase } from './open-database.js';

// `npm run start:database`: the database alone, for subgraphs that run as processes of their own.
try {
  const report = (step: string) => process.stdout.write(`${step}\n`);
  const database = await openDatabase({
    ...databaseSettings(process.env),
    mongodbUri: undefined,
    report,
  });
  report(database.uri);
  closeWithGrace(() => database.stop());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
