/** None of the four ways led to a database. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
  constructor(tried: readonly string[]) {
    super(
      `No database could be started. Tried:\n${tried.map((way) => `  - ${way}`).join('\n')}\n` +
        'Three ways out:\n' +
        '  1. Set MONGODB_URI to a MongoDB 7 replica set (one member will do).\n' +
        '  2. Put a mongod of MongoDB 7 on the PATH.\n' +
        '  3. On Debian without access to the download host: apt-get install -y --no-install-recommends wine64',
    );
  }
}
