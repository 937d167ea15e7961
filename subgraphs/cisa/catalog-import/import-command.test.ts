import { readImportCommand } from './import-command.js';

test.each([
  [[], /npm run import -- kev FILE/],
  [['kev'], /npm run import -- kev FILE/],
  [['kev', 'a', 'b'], /npm run import -- kev FILE/],
  [['csv', 'a'], /npm run import -- kev FILE/],
  [['cve', 'a', '--hash', 'b'], /Unknown option '--hash'/],
  [['cve', 'a', 'b', '--sha256', 'c'.repeat(64)], /2 files, but 1 hashes/],
  [['kev', 'a', '--sha256', 'abc'], /"abc" is no SHA-256/],
])('the command line %j is refused', (args, message) => {
  expect(() => readImportCommand(args)).toThrow(message);
});
