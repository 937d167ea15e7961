import fc from 'fast-check';
import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { addDays, calendarDate } from '../../contract/dates/calendar-date.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Timeline {
  readonly outcome: string;
  readonly dueInDays: number | null;
  readonly forensicTriage: boolean;
  readonly dueOn: string | null;
}

async function ask<Seen = Timeline>(
  input: Record<string, unknown>,
  fields = 'outcome dueInDays forensicTriage dueOn',
): Promise<Seen | null> {
  const answer = await stage.ask<{ remediationTimeline: Seen | null }>(
    `query ($input: RemediationTimelineInput!) { remediationTimeline(input: $input) { ${fields} } }`,
    { input },
  );
  return dataOf(answer).remediationTimeline;
}

// As CERT/CC publishes the table: in KEV, exposed, automatable, technical impact, outcome.
const TABLE = `
no,no,no,partial,fix on system upgrade
yes,no,no,partial,14 days
no,yes,no,partial,60 days
no,no,yes,partial,60 days
no,no,no,total,fix on system upgrade
yes,yes,no,partial,14 days
yes,no,yes,partial,14 days
no,yes,yes,partial,14 days
yes,no,no,total,14 days
no,yes,no,total,14 days
no,no,yes,total,60 days
yes,yes,yes,partial,3 days
yes,yes,no,total,3 days & forensic investigation
yes,no,yes,total,3 days & forensic investigation
no,yes,yes,total,3 days
yes,yes,yes,total,3 days & forensic investigation`
  .trim()
  .split('\n')
  .map((row) => row.split(','));

const OUTCOMES: Readonly<Record<string, Omit<Timeline, 'dueOn'>>> = {
  '3 days & forensic investigation': {
    outcome: 'THREE_DAYS_FORENSIC_TRIAGE',
    dueInDays: 3,
    forensicTriage: true,
  },
  '3 days': { outcome: 'THREE_DAYS', dueInDays: 3, forensicTriage: false },
  '14 days': { outcome: 'FOURTEEN_DAYS', dueInDays: 14, forensicTriage: false },
  '60 days': { outcome: 'SIXTY_DAYS', dueInDays: 60, forensicTriage: false },
  'fix on system upgrade': { outcome: 'ON_SYSTEM_UPGRADE', dueInDays: null, forensicTriage: false },
};

test('the table has sixteen different rows', () => {
  expect(new Set(TABLE.map((row) => row.slice(0, 4).join())).size).toBe(16);
});

test.each(TABLE)(
  'in KEV: %s, exposed: %s, automatable: %s, impact: %s gives %s',
  async (kev, exposed, automatable, impact, outcome) => {
    const found = await ask({
      publiclyExposed: exposed === 'yes',
      knownExploited: kev === 'yes',
      automatable: automatable === 'yes',
      technicalImpact: impact.toUpperCase(),
    });
    expect(found).toEqual({ ...OUTCOMES[outcome], dueOn: null });
  },
);

const EXPLAINED =
  'outcome basis assumedInputs possibleOutcomes inputs { publiclyExposed knownExploited automatable technicalImpact }';

test('an exposure that nobody knows counts as exposed, and the answer says so', async () => {
  const facts = { knownExploited: false, automatable: true, technicalImpact: 'TOTAL' };
  expect(await ask(facts, EXPLAINED)).toEqual({
    outcome: 'THREE_DAYS',
    basis: 'TABLE',
    assumedInputs: ['PUBLICLY_EXPOSED'],
    possibleOutcomes: ['THREE_DAYS', 'SIXTY_DAYS'],
    inputs: { ...facts, publiclyExposed: null },
  });
});

test.each([
  [{ technicalImpact: 'TOTAL' }, ['AUTOMATABLE'], ['THREE_DAYS_FORENSIC_TRIAGE']],
  [{ automatable: false }, ['TECHNICAL_IMPACT'], ['THREE_DAYS_FORENSIC_TRIAGE', 'FOURTEEN_DAYS']],
  [
    {},
    ['AUTOMATABLE', 'TECHNICAL_IMPACT'],
    ['THREE_DAYS_FORENSIC_TRIAGE', 'THREE_DAYS', 'FOURTEEN_DAYS'],
  ],
])('with %o alone there are 60 days, and what the table could give', async (known, open, could) => {
  const facts = { publiclyExposed: true, knownExploited: true, ...known };
  expect(await ask(facts, EXPLAINED)).toMatchObject({
    outcome: 'SIXTY_DAYS',
    basis: 'VULNRICHMENT_MISSING',
    assumedInputs: open,
    possibleOutcomes: could,
  });
});

describe('the due date', () => {
  const urgent = {
    publiclyExposed: true,
    knownExploited: true,
    automatable: true,
    technicalImpact: 'TOTAL',
  };
  const DAYS = 'dueOn countsFrom countsFromBasis catalogDueDate';

  test('is counted in calendar days, over weekends and holidays', async () => {
    // A Thursday before Memorial Day's weekend: three business days would end on the Wednesday after.
    const found = await ask({ ...urgent, kevDateAdded: '2027-05-27' }, DAYS);
    expect(found).toEqual({
      dueOn: '2027-05-30',
      countsFrom: '2027-05-27',
      countsFromBasis: 'KEV_DATE_ADDED',
      catalogDueDate: null,
    });
  });

  test.each([
    ['2026-07-01', '2026-07-05', '2026-07-01', 'KEV_DATE_ADDED'],
    ['2026-07-05', '2026-07-01', '2026-07-01', 'DETECTED_ON'],
    ['2026-07-05', '2026-07-05', '2026-07-05', 'KEV_DATE_ADDED'],
    [null, '2026-07-05', '2026-07-05', 'DETECTED_ON'],
  ])(
    'of one added on %s and found on %s counts from %s',
    async (kevDateAdded, detectedOn, countsFrom, countsFromBasis) => {
      const found = await ask({ ...urgent, kevDateAdded, detectedOn }, DAYS);
      expect(found).toMatchObject({ countsFrom, countsFromBasis });
    },
  );

  test('of one that is not known to be exploited counts from its detection alone', async () => {
    const facts = { ...urgent, knownExploited: false, kevDateAdded: '2026-07-01' };
    expect(await ask(facts, DAYS)).toMatchObject({ dueOn: null, countsFrom: null });
    expect(await ask({ ...facts, detectedOn: '2026-07-31' }, DAYS)).toMatchObject({
      dueOn: '2026-08-03',
    });
  });

  test('is none where the next upgrade of the system decides', async () => {
    const facts = { ...urgent, publiclyExposed: false, knownExploited: false, automatable: false };
    const found = await ask({ ...facts, detectedOn: '2026-07-01' }, DAYS);
    expect(found).toMatchObject({ dueOn: null, countsFrom: '2026-07-01' });
  });

  test('is so many days after the first day, whatever the facts', async () => {
    const day = fc
      .integer({ min: 0, max: 4_000 })
      .map((at) => addDays(calendarDate('2021-11-03'), at));
    const facts = fc.record({
      publiclyExposed: fc.option(fc.boolean()),
      knownExploited: fc.boolean(),
      automatable: fc.option(fc.boolean()),
      technicalImpact: fc.option(fc.constantFrom('PARTIAL', 'TOTAL')),
      kevDateAdded: fc.option(day),
      detectedOn: fc.option(day),
    });
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const found = await ask(given);
        const days = [given.knownExploited ? given.kevDateAdded : null, given.detectedOn].filter(
          (one) => one !== null,
        );
        const [first] = days.sort();
        const due =
          first === undefined || found?.dueInDays == null ? null : addDays(first, found.dueInDays);
        expect(found?.dueOn).toBe(due);
      }),
      { numRuns: 60 },
    );
  });
});

test('the rule says which it is and where each part of it is known from', async () => {
  const found = await ask<{ rule: { evidenceItems: { grade: string; sourceAddress: string }[] } }>(
    { knownExploited: true },
    'ruleVersion rule { version number issuedOn metFrom evidenceItems { grade sourceAddress } }',
  );
  expect(found).toMatchObject({
    ruleVersion: 'cisa:DT_BOD2604:1.0.0',
    rule: {
      version: 'cisa:DT_BOD2604:1.0.0',
      number: 'BOD 26-04',
      issuedOn: '2026-06-10',
      metFrom: '2026-12-07',
    },
  });
  for (const { grade, sourceAddress } of found?.rule.evidenceItems ?? []) {
    expect(['VERIFIED_AT_ORIGIN', 'REPORTED']).toContain(grade);
    expect(sourceAddress).toMatch(/^https:/);
  }
});

test('before the directive was issued there is no timeline of it', async () => {
  const before = await openStage({ now: '2026-06-09T15:00:00Z' });
  try {
    const { data, errors } = await before.ask(
      '{ remediationTimeline(input: { knownExploited: true }) { outcome } }',
    );
    expect({ data, errors }).toEqual({ data: { remediationTimeline: null }, errors: undefined });
  } finally {
    await before.close();
  }
});
