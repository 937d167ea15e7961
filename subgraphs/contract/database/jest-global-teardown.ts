import { rm } from 'node:fs/promises';
import { takeForTeardown } from './jest-database.js';

export default async function tearDown(): Promise<void> {
  const kept = takeForTeardown();
  if (kept === undefined) return;
  await kept.database.stop();
  await rm(kept.dataDir, { recursive: true, force: true });
}
