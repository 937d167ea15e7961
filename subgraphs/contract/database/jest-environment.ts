import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

type Arguments = ConstructorParameters<typeof TestEnvironment>;

/**
 * What a test file shares with the packages, which are loaded outside of it (`jest-native-package.cjs`):
 * else `instanceof` would be false of what one gives to the other.
 */
const SHARED = {
  ...{ Function, Date, Map, Set, WeakMap, WeakSet, Promise, RegExp },
  ...{ Error, AggregateError, EvalError, RangeError, ReferenceError },
  ...{ SyntaxError, TypeError, URIError },
};

/** Where a test file runs: with a server that answers, whose address stands in TEST_MONGODB_URI. */
export default class DatabaseEnvironment extends TestEnvironment {
  readonly #testPath: string;

  constructor(config: Arguments[0], context: Arguments[1]) {
    super(config, context);
    this.#testPath = context.testPath;
    const own = this.global as unknown as Record<string, { readonly prototype: object }>;
    for (const [name, shared] of Object.entries(SHARED)) {
      // What the language makes by itself, as the promise of an async function, is of the file's own kind.
      if (own[name] !== undefined) Object.setPrototypeOf(own[name].prototype, shared.prototype);
      own[name] = shared;
    }
    Object.assign(this.global, { requireNatively: createRequire(import.meta.url) });
  }

  override async setup(): Promise<void> {
    await super.setup();
    const { databaseForNextFile } = await databases();
    this.global.process.env['TEST_MONGODB_URI'] = await databaseForNextFile();
  }

  override async teardown(): Promise<void> {
    const { takeAwayLost } = await databases();
    await takeAwayLost(this.#testPath);
    await super.teardown();
  }
}

/** Not with this file: while Jest loads that, packages do not load as Node alone would load them. */
function databases() {
  return import('./jest-database.js');
}
