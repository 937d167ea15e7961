import fc from 'fast-check';
import { combineWork, isComplete, WORK_STATES, workMove } from './work-state.js';

const state = fc.constantFrom(...WORK_STATES);
const someStates = fc.array(state, { minLength: 1, maxLength: 5 });

describe('work', () => {
  it('moves along five steps and no other', () => {
    const moves = WORK_STATES.flatMap((from) =>
      WORK_STATES.filter((to) => workMove(from, to) === 'ALLOWED').map((to) => `${from} ${to}`),
    );
    expect(moves).toEqual([
      'NOT_STARTED IN_PROGRESS',
      'IN_PROGRESS BLOCKED',
      'IN_PROGRESS REPORTED_COMPLETE',
      'BLOCKED IN_PROGRESS',
      'REPORTED_COMPLETE VERIFIED_COMPLETE',
    ]);
  });

  it('may stay where it is', () => {
    for (const each of WORK_STATES) expect(workMove(each, each)).toBe('NO_CHANGE');
  });

  it('that continues cannot be completed', () => {
    expect(workMove('CONTINUING', 'REPORTED_COMPLETE')).toBe('REFUSED');
    expect(workMove('CONTINUING', 'VERIFIED_COMPLETE')).toBe('REFUSED');
  });
});

describe('the work of several', () => {
  it('is unknown where there is none', () => {
    expect(combineWork([])).toBeNull();
  });

  it('is that of each where all are alike', () => {
    fc.assert(
      fc.property(state, fc.integer({ min: 1, max: 4 }), (each, count) => {
        expect(combineWork(Array<typeof each>(count).fill(each))).toBe(each);
      }),
    );
  });

  it('is complete only when that of every one is', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const combined = combineWork(states);
        expect(combined !== null && isComplete(combined)).toBe(states.every(isComplete));
      }),
    );
  });

  it('is blocked while that of any one is', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        expect(combineWork([...states, 'BLOCKED'])).toBe('BLOCKED');
      }),
    );
  });

  it('does not depend on who comes first', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        expect(combineWork([...states].reverse())).toBe(combineWork(states));
      }),
    );
  });

  it('is under way when one has reported and another has not begun', () => {
    expect(combineWork(['REPORTED_COMPLETE', 'NOT_STARTED'])).toBe('IN_PROGRESS');
    expect(combineWork(['REPORTED_COMPLETE', 'VERIFIED_COMPLETE'])).toBe('REPORTED_COMPLETE');
  });
});
