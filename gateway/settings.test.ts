import { readSettings } from './settings.js';

test('without any setting there is a default for everything', () => {
  expect(readSettings({})).toMatchObject({
    production: false,
    host: '127.0.0.1',
    port: 4000,
    dataDir: '.data',
    logLevel: 'info',
    auth: undefined,
    supergraph: undefined,
    timeoutsMs: { nsa: 10_000 },
  });
});

test('an empty setting is an absent one', () => {
  const environment = { PORT: '', DATA_DIR: ' ', MONGODB_URI: '', AUTH_ISSUER: '', LOG_LEVEL: '' };
  expect(readSettings(environment)).toEqual(readSettings({}));
});

test('an agency can have a cluster and a deadline of its own', () => {
  const settings = readSettings({
    MONGODB_URI: 'mongodb://all',
    NSA_MONGODB_URI: 'mongodb://nsa',
    SUBGRAPH_TIMEOUT_MS: '5000',
    DOJ_TIMEOUT_MS: '700',
  });
  expect(settings.agencyMongodbUris).toMatchObject({ nsa: 'mongodb://nsa', omb: undefined });
  expect(settings.database.mongodbUri).toBe('mongodb://all');
  expect(settings.timeoutsMs).toMatchObject({ omb: 5_000, doj: 700 });
});

test.each([
  ['PORT', { PORT: 'many' }],
  ['PORT', { PORT: '70000' }],
  ['DOJ_TIMEOUT_MS', { DOJ_TIMEOUT_MS: 'soon' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['AUTH_ISSUER', { AUTH_ISSUER: 'https://a.example' }],
  ['AUTH_JWKS_URL', { AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b', AUTH_JWKS_URL: 'nowhere' }],
  ['AUTH_JWKS_URL', { AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b', AUTH_JWKS_URL: 'file:///keys' }],
  ['AUTH_ISSUER', { NODE_ENV: 'production' }],
  [
    'AUTH_JWKS_URL',
    {
      NODE_ENV: 'production',
      AUTH_ISSUER: 'a',
      AUTH_AUDIENCE: 'b',
      AUTH_JWKS_URL: 'http://issuer.example/jwks',
    },
  ],
])('%s that cannot be used is named', (name, environment) => {
  expect(() => readSettings(environment)).toThrow(name);
});

test('nothing calls out', () => {
  expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
});
