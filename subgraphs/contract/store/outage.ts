/** The names that the driver gives to errors of a lost, missing or changing server. */
const OUTAGE =
  /^Mongo(Network|ServerSelection|PoolCleared|PoolClosed|Topology|NotConnected|WaitQueue)/;

/** Whether an error means that the database cannot be reached, not that something is wrong with the request. */
export function isOutage(error: unknown): boolean {
  return error instanceof Error && (OUTAGE.test(error.name) || isOutage(error.cause));
}
