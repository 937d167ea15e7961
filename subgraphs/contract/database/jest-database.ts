import type { RunningDatabase } from './running-database.js';

interface JestDatabase {
  readonly database: RunningDatabase;
  readonly dataDir: string;
}

// Jest loads set-up and tear-down apart from one another; only the global object is common to both.
const shared = globalThis as { interagencyJestDatabase?: JestDatabase };

export function keepForTeardown(kept: JestDatabase): void {
  shared.interagencyJestDatabase = kept;
}

export function takeForTeardown(): JestDatabase | undefined {
  return shared.interagencyJestDatabase;
}
