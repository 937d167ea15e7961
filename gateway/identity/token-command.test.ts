import { claimsOfArguments } from './token-command.js';

test('names who the token is for', () => {
  const args = '--role officer --agency CISA --clearance CUI --office DIRECTOR_CISA --subject pat';
  expect(claimsOfArguments(args.split(' '))).toEqual({
    sub: 'pat',
    role: 'officer',
    agency: 'CISA',
    clearance: 'CUI',
    office: 'DIRECTOR_CISA',
  });
});

test('makes up a subject, and gives no more clearance than asked for', () => {
  expect(claimsOfArguments(['--role', 'developer', '--org', 'Acme'])).toEqual({
    sub: 'developer-acme',
    role: 'developer',
    clearance: 'U',
    organization: 'Acme',
  });
});

test('names no agency for a person of an office that belongs to none', () => {
  const args = ['--role', 'officer', '--office', 'NATIONAL_CYBER_DIRECTOR'];
  expect(claimsOfArguments(args)).toEqual({
    sub: 'officer-national_cyber_director',
    role: 'officer',
    clearance: 'U',
    office: 'NATIONAL_CYBER_DIRECTOR',
  });
});

test.each([
  ['--role must be one of analyst, officer', ''],
  ['--role must be one of analyst, officer', '--role king'],
  ['--agency must be one of TREASURY, NSA', '--role officer --agency FBI'],
  ['acts for an agency: add --agency', '--role officer'],
  ['acts for an agency: add --agency', '--role officer --office DIRECTOR_CISA'],
  ['acts for an agency: add --agency', '--role service --office APST'],
  ['--clearance must be one of U, CUI', '--role analyst --clearance TS'],
  ["Unknown option '--rank'", '--role analyst --rank 1'],
  ['Unexpected argument', 'officer'],
])('%s: %s', (message, args) => {
  expect(() => claimsOfArguments(args.split(' ').filter(Boolean))).toThrow(message);
});
