import { TestEnvironment } from 'jest-environment-node';
import { databaseForNextFile, serverWasLost } from './jest-database.js';

type Arguments = ConstructorParameters<typeof TestEnvironment>;

/** Where a test file runs: with a server that answers, whose address stands in TEST_MONGODB_URI. */
export default class DatabaseEnvironment extends TestEnvironment {
  readonly #testPath: string;

  constructor(config: Arguments[0], context: Arguments[1]) {
    super(config, context);
    this.#testPath = context.testPath;
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.global.process.env['TEST_MONGODB_URI'] = await databaseForNextFile();
  }

  override async teardown(): Promise<void> {
    await serverWasLost(this.#testPath);
    await super.teardown();
  }
}
