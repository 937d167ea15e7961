import { readExerciseCommand, UsageError } from './exercise-command.js';

test('what is left out is usual: half as many cases as tasks, one seed', () => {
  expect(readExerciseCommand(['--tasks', '10000'])).toEqual({
    remove: false,
    size: { tasks: 10_000, cases: 5_000 },
    seed: '14409',
  });
  expect(readExerciseCommand(['--tasks', '60000', '--cases', '100000', '--seed', 'a'])).toEqual({
    remove: false,
    size: { tasks: 60_000, cases: 100_000 },
    seed: 'a',
  });
  expect(readExerciseCommand(['--remove'])).toEqual({ remove: true });
});

test.each([
  [['--tasks', '0'], '--tasks is a whole number from 1 to 60,000, not "0"'],
  [['--tasks', '60001'], '--tasks is a whole number from 1 to 60,000, not "60001"'],
  [['--tasks', '1e3'], 'not "1e3"'],
  [['--cases', '100001'], '--cases is a whole number from 1 to 100,000'],
  [['--cases', '-5'], '--cases'],
  [['--seed', ' '], '--seed is a name or number'],
  [['--size', '10'], 'Unknown option'],
  [['10000'], 'Unexpected argument'],
  [['--remove', '--tasks', '10'], '--remove stands alone'],
])('%j is refused, with what to give instead', (args, message) => {
  expect(() => readExerciseCommand(args)).toThrow(UsageError);
  expect(() => readExerciseCommand(args)).toThrow(message);
  expect(() => readExerciseCommand(args)).toThrow('npm run exercise -- --tasks 10000');
});
