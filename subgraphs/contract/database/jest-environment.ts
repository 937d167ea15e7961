import { TestEnvironment } from 'jest-environment-node';
import { databaseForNextFile } from './jest-database.js';

/** Where a test file runs: with a server that answers, whose address stands in TEST_MONGODB_URI. */
export default class DatabaseEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.process.env['TEST_MONGODB_URI'] = await databaseForNextFile();
  }
}
