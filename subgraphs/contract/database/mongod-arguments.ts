/**
 * What every mongod of ours is told. The working set of six agencies is small: the usual cache is
 * half of the machine's memory, and the usual oplog a twentieth of its disk.
 */
export const MONGOD_ARGUMENTS: readonly string[] = [
  '--wiredTigerCacheSizeGB',
  '0.5',
  '--oplogSize',
  '256',
  // Dropping a collection waits for the next flush of the journal: 10 ms instead of 100 is 45 ms for
  // six databases instead of 550. A majority write waits for its own flush either way.
  '--journalCommitInterval',
  '10',
];
