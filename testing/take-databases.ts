import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';

/** Where prefixes of emptied databases wait for the next test of this server. */
const SPARE = { database: 'spare_databases', collection: 'prefixes' } as const;

type Server = mongoose.mongo.MongoClient;

/** Databases that nobody else has at the same time. */
export interface TakenDatabases {
  readonly prefix: string;
  /** An agency's database, for a look behind the graph. */
  readonly of: (name: string) => mongoose.mongo.Db;
  /** Leaves nothing of what was written, and lets the next one have them. */
  giveBack(): Promise<void>;
}

/**
 * Databases for a test: those of an earlier one, emptied, or new ones. Making the 500 indexes of a graph
 * costs MongoDB under wine more than most test files cost it afterwards, and it comes to harm where
 * databases are made and dropped all the time.
 */
export async function takeDatabases(uri = testDatabaseUri()): Promise<TakenDatabases> {
  const server = await mongoose.mongo.MongoClient.connect(uri);
  const spare = server.db(SPARE.database).collection<{ _id: string }>(SPARE.collection);
  const prefix = (await spare.findOneAndDelete({}))?._id ?? `t${randomBytes(5).toString('hex')}_`;
  return {
    prefix,
    of: (name) => server.db(`${prefix}${name}`),
    async giveBack() {
      const emptied = await Promise.all(
        (await namesOf(server, prefix)).map((name) => empty(server.db(name))),
      );
      if (emptied.every((isEmptied) => isEmptied)) await spare.insertOne({ _id: prefix });
      await server.close();
    },
  };
}

async function namesOf(server: Server, prefix: string): Promise<string[]> {
  const { databases } = await server.db().admin().listDatabases({ nameOnly: true });
  return databases.map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

/** Takes every record away; the database itself where it has more than collections, such as a profile. */
async function empty(database: mongoose.mongo.Db): Promise<boolean> {
  const collections = await database.listCollections({}, { nameOnly: true }).toArray();
  if (collections.some(({ name }) => name.startsWith('system.'))) {
    await database.dropDatabase();
    return false;
  }
  await Promise.all(collections.map(({ name }) => database.collection(name).deleteMany({})));
  return true;
}

/** The database of the test run. */
export function testDatabaseUri(): string {
  const uri = process.env['TEST_MONGODB_URI'];
  if (uri === undefined)
    throw new Error(
      'TEST_MONGODB_URI is not set: the environment of the tests starts the database.',
    );
  return uri;
}
