import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fixedClock } from '../dates/clock.js';
import { screenInput } from './screen-input.js';
import { spillRecord } from './spill-record.js';

const SPILL = '(S//NF) The range is in use.';
const sha256 = createHash('sha256').update(SPILL).digest('hex');

describe('the screen of an input', () => {
  it('names the first suspect text by its path and its hash', () => {
    const input = {
      title: 'Plan',
      evidence: [{ statement: 'fine' }, { statement: SPILL, source: 'SECRET//NOFORN' }],
    };
    expect(screenInput(input)).toEqual({
      path: ['evidence', 1, 'statement'],
      kind: 'PORTION_MARK',
      sha256,
      length: SPILL.length,
    });
  });

  it('screens names too, without letting them into the path', () => {
    expect(screenInput({ notes: { [SPILL]: 1 } })?.path).toEqual(['notes']);
  });

  it.each([null, undefined, 3, true, '', [], {}, { a: [null, 1] }])('lets %j pass', (input) => {
    expect(screenInput(input)).toBeNull();
  });

  it('finds a text in any JSON value, and never repeats it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.constantFrom('a', 'b', 'list')), (other, way) => {
        const deep = way.reduceRight<unknown>(
          (inner, step) => (step === 'list' ? [other, inner] : { other, [step]: inner }),
          { text: SPILL },
        );
        const finding = screenInput(deep);
        expect(finding).not.toBeNull();
        expect(JSON.stringify(finding)).not.toContain('range');
      }),
    );
  });

  it('goes as deep as the input goes', () => {
    let deep: unknown = SPILL;
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    expect(screenInput(deep)?.path).toHaveLength(200_000);
  });

  it('ends on an input that holds itself', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect(screenInput(round)).toBeNull();
  });
});

describe('the record of a spill', () => {
  it('says when, where, who and through which mutation, but not what', () => {
    const finding = screenInput({ reason: SPILL });
    if (finding === null) throw new Error('the spill was missed');
    const by = { subject: 'officer-1', mutation: 'createTreasuryTask' };
    expect(spillRecord(finding, by, fixedClock('2026-11-21T12:00:00Z'))).toEqual({
      at: new Date('2026-11-21T12:00:00Z'),
      path: ['reason'],
      kind: 'PORTION_MARK',
      sha256,
      length: SPILL.length,
      subject: 'officer-1',
      mutation: 'createTreasuryTask',
    });
  });
});
