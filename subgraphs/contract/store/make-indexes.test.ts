import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import mongoose, { Schema } from 'mongoose';
import {
  takeDatabases,
  testDatabaseUri,
  type TakenDatabases,
} from '../../../testing/take-databases.js';
import { makeIndexes } from './make-indexes.js';

let databases: TakenDatabases;
let line: Server;
let connection: mongoose.Connection;
/** How many more times the line is cut when indexes are asked for, and how often they were. */
let cuts = 0;
let asked = 0;

beforeAll(async () => {
  databases = await takeDatabases();
  line = await lineToDatabase();
  const { port } = line.address() as AddressInfo;
  connection = mongoose.createConnection(`mongodb://127.0.0.1:${port}/`, {
    dbName: databases.of('cut').databaseName,
    directConnection: true,
    heartbeatFrequencyMS: 500,
    autoCreate: false,
    autoIndex: false,
  });
  connection.model('Note', new Schema({ text: String }).index({ text: 1 }, { name: 'by text' }));
});
afterAll(async () => {
  await connection.destroy();
  line.close();
  await databases.giveBack();
});

/** Passes everything on to the database, but for the questions at which it is cut. */
async function lineToDatabase(): Promise<Server> {
  const { hostname, port } = new URL(testDatabaseUri());
  const server = createServer((caller) => {
    const database = connect(Number(port), hostname);
    const end = () => {
      caller.destroy();
      database.destroy();
    };
    caller.on('error', end).on('close', end);
    database.on('error', end).on('close', end);
    database.pipe(caller);
    caller.on('data', (bytes) => {
      const asksForIndexes = bytes.includes('createIndexes');
      if (asksForIndexes) asked += 1;
      if (!asksForIndexes || cuts === 0) database.write(bytes);
      else {
        cuts -= 1;
        end();
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

test('indexes are made although the line is cut meanwhile', async () => {
  cuts = 2;
  await makeIndexes(connection);
  expect(cuts).toBe(0);
  const notes = databases.of('cut').collection('notes');
  expect((await notes.indexes()).map(({ name }) => name)).toContain('by text');
});

test('a line that is always cut is given up', async () => {
  cuts = 100;
  await expect(makeIndexes(connection)).rejects.toThrow(/closed/);
  expect(100 - cuts).toBe(5);
  cuts = 0;
});

test('what is wrong with an index is not tried again', async () => {
  connection.model('Wrong', new Schema({ text: String }).index({ text: 'no such index' as never }));
  asked = 0;
  await expect(makeIndexes(connection)).rejects.toThrow(/no such index/);
  // Those of the notes, and the wrong one.
  expect(asked).toBe(2);
});
