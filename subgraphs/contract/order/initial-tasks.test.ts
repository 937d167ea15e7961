import { INITIAL_TASKS, initialTasksOf } from './initial-tasks.js';
import { PROVISIONS, isReportable } from './provisions.js';

describe('the tasks to start with', () => {
  it('are one for each duty of each lead, and four that 3(a) adds', () => {
    const duties = PROVISIONS.filter(isReportable).flatMap(({ leads }) => leads);
    expect(duties).toHaveLength(16);
    expect(INITIAL_TASKS).toHaveLength(20);
    expect(new Set(INITIAL_TASKS.map(({ key }) => key)).size).toBe(20);
  });

  it('give NSA its two joint duties, the upkeep and the determination', () => {
    expect(
      initialTasksOf('NSA').map(({ citation, part, continuing, status, dueOn }) => [
        citation,
        part,
        continuing,
        status,
        dueOn,
      ]),
    ).toEqual([
      ['3(a)', 'DUTY', false, 'REPORTED_COMPLETE', '2026-08-01'],
      ['3(a)', 'MAINTAIN', true, 'CONTINUING', null],
      ['3(a)', 'DETERMINATION', false, 'NOT_STARTED', null],
      ['3(b)', 'DUTY', false, 'REPORTED_COMPLETE', '2026-08-01'],
    ]);
  });

  it('have the upkeep of 3(a) with every co-lead and the determination with NSA only', () => {
    const holders = (part: string) =>
      INITIAL_TASKS.filter((task) => task.part === part).map(({ agency }) => agency);
    expect(holders('MAINTAIN')).toEqual(['TREASURY', 'NSA', 'CISA']);
    expect(holders('DETERMINATION')).toEqual(['NSA']);
  });

  it('give the Department of War the costs of publication', () => {
    const [, costs] = initialTasksOf('WAR');
    expect(costs).toMatchObject({ citation: '5(d)', status: 'NOT_STARTED', dueOn: null });
  });

  it('continue exactly where their state says so', () => {
    for (const { continuing, status } of INITIAL_TASKS) {
      expect(status === 'CONTINUING').toBe(continuing);
    }
  });
});
