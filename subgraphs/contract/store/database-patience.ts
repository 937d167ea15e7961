/** How long a request or a start waits for a database that does not answer before it says so. */
export const DATABASE_PATIENCE_MS = 3_000;
