import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendar-date.js';
import { TRUST_GRADES, type EvidenceItem } from './evidence.js';
import { PUBLICITIES } from './publicity.js';
import { SIGNED_ON } from './signing.js';
import {
  SILENCE_GRACE_DAYS,
  timeliness,
  TIMELINESSES,
  type TimelinessFacts,
} from './timeliness.js';
import { isComplete, WORK_STATES } from './work-state.js';

const DUE = calendarDate('2026-07-02');

const dated = (date: CalendarDate | null): EvidenceItem => ({
  kind: 'THIRD_PARTY_REPORT',
  grade: 'REPORTED',
  source: 'a source',
  sourceAddress: null,
  date,
  asOf: calendarDate('2026-11-21'),
  statement: 'a statement',
});

const facts = (changes: Partial<TimelinessFacts> = {}): TimelinessFacts => ({
  dueOn: DUE,
  today: addDays(DUE, 30),
  work: 'NOT_STARTED',
  publicity: 'UNPUBLISHED',
  completedOn: null,
  evidence: [],
  ...changes,
});

const day = fc.integer({ min: -60, max: 200 }).map((days) => addDays(DUE, days));
const items = fc.array(
  fc.record({
    date: fc.option(day),
    grade: fc.constantFrom(...TRUST_GRADES),
  }),
  { maxLength: 4 },
);
const anyFacts = fc.record({
  today: day,
  work: fc.constantFrom(...WORK_STATES),
  publicity: fc.constantFrom(...PUBLICITIES),
  completedOn: fc.option(day),
  evidence: items.map((list) => list.map(({ date, grade }) => ({ ...dated(date), grade }))),
});

describe('a duty without a due date', () => {
  it('is never anything but not applicable', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        expect(timeliness({ ...any, dueOn: null })).toBe('NOT_APPLICABLE');
      }),
    );
  });
});

describe('a duty that is not complete', () => {
  it('is upcoming, then due soon from 14 days before until the end of the due day', () => {
    expect(timeliness(facts({ today: addDays(DUE, -15) }))).toBe('UPCOMING');
    expect(timeliness(facts({ today: addDays(DUE, -14) }))).toBe('DUE_SOON');
    expect(timeliness(facts({ today: DUE }))).toBe('DUE_SOON');
  });

  it('is overdue for three days, then passed in silence', () => {
    expect(timeliness(facts({ today: addDays(DUE, 1) }))).toBe('OVERDUE');
    expect(timeliness(facts({ today: addDays(DUE, 3) }))).toBe('OVERDUE');
    expect(timeliness(facts({ today: addDays(DUE, 4) }))).toBe('PASSED_SILENT');
  });

  it('has not passed in silence when something was dated by the end of the grace', () => {
    expect(timeliness(facts({ evidence: [dated(addDays(DUE, 3))] }))).toBe('OVERDUE');
    expect(timeliness(facts({ evidence: [dated(addDays(DUE, 4))] }))).toBe('PASSED_SILENT');
    expect(timeliness(facts({ evidence: [dated(null)] }))).toBe('PASSED_SILENT');
  });

  it('is undetermined when something was published in time', () => {
    const inTime = { publicity: 'PUBLISHED', evidence: [dated(DUE)] } as const;
    expect(timeliness(facts(inTime))).toBe('UNDETERMINED');
    expect(timeliness(facts({ ...inTime, evidence: [dated(addDays(DUE, 1))] }))).toBe('OVERDUE');
  });
});

describe('a duty that is complete', () => {
  const complete = (changes: Partial<TimelinessFacts>) =>
    timeliness(facts({ work: 'REPORTED_COMPLETE', ...changes }));

  it('is judged by the day it was done, where that is known', () => {
    expect(complete({ completedOn: DUE })).toBe('ON_TIME');
    expect(complete({ completedOn: addDays(DUE, 1) })).toBe('LATE');
    expect(complete({ completedOn: addDays(DUE, 1), evidence: [dated(DUE)] })).toBe('LATE');
  });

  it('is on time when a trace is dated by the due date', () => {
    expect(complete({ evidence: [dated(DUE)] })).toBe('ON_TIME');
  });

  it('is undetermined when the first trace came after the due date', () => {
    expect(complete({ evidence: [dated(addDays(DUE, 12))] })).toBe('UNDETERMINED');
    expect(complete({ evidence: [dated(addDays(SIGNED_ON, -1))] })).toBe('UNDETERMINED');
  });
});

describe('a continuing duty with a due date', () => {
  const continuing = (changes: Partial<TimelinessFacts>) =>
    timeliness(facts({ work: 'CONTINUING', ...changes }));

  it('is due like any other until its date', () => {
    expect(continuing({ today: addDays(DUE, -15), evidence: [dated(SIGNED_ON)] })).toBe('UPCOMING');
    expect(continuing({ today: DUE })).toBe('DUE_SOON');
  });

  it('is on time, undetermined or silent by the first trace of it', () => {
    expect(continuing({ evidence: [dated(DUE)] })).toBe('ON_TIME');
    expect(continuing({ evidence: [dated(addDays(DUE, 1))] })).toBe('UNDETERMINED');
    expect(continuing({})).toBe('PASSED_SILENT');
  });

  it('is never overdue or late, having no test of completion', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const answer = timeliness({ ...any, work: 'CONTINUING', dueOn: DUE });
        expect(['OVERDUE', 'LATE']).not.toContain(answer);
      }),
    );
  });
});

describe('whatever the facts', () => {
  const unfinished = fc.constantFrom(...WORK_STATES.filter((state) => !isComplete(state)));

  it('there is an answer', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        expect(TIMELINESSES).toContain(timeliness({ ...any, dueOn: DUE }));
      }),
    );
  });

  it('silence takes more than the grace, and evidence dated by its end takes it back', () => {
    fc.assert(
      fc.property(anyFacts, unfinished, (any, work) => {
        const silent = { ...any, work, dueOn: DUE };
        if (timeliness(silent) !== 'PASSED_SILENT') return;
        const graceEnds = addDays(DUE, SILENCE_GRACE_DAYS);
        expect(silent.today > graceEnds).toBe(true);
        const found = { ...silent, evidence: [...silent.evidence, dated(graceEnds)] };
        expect(timeliness(found)).not.toBe('PASSED_SILENT');
      }),
    );
  });

  it('what is dated after today changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 90 }), (any, later) => {
        const now = { ...any, dueOn: DUE };
        const future = dated(addDays(any.today, later));
        expect(timeliness({ ...now, evidence: [...now.evidence, future] })).toBe(timeliness(now));
      }),
    );
  });

  it('no duty that is not complete is late, and none that is complete is overdue or silent', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const answer = timeliness({ ...any, dueOn: DUE });
        const done = isComplete(any.work);
        const impossible = done ? ['OVERDUE', 'PASSED_SILENT', 'UPCOMING', 'DUE_SOON'] : ['LATE'];
        expect(impossible).not.toContain(answer);
      }),
    );
  });
});
