import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';
import { clerk, release, Releases } from './testing/releases.js';

const uncleared: Principal = { ...officer('DOJ', 'Mail Room'), clearance: 'U' };
let stage: Stage;
let releases: Releases;
beforeAll(async () => {
  stage = await openStage();
  releases = new Releases(stage);
});
afterAll(() => stage.close());

describe('a proposal of a release', () => {
  test.each([
    ['by nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['by an analyst', { ...clerk, role: 'analyst' } as const, 'NOT_AUTHORIZED'],
    ['by an officer of another agency', officer('OPM'), 'NOT_FOUND'],
    ['by an officer who may not know of the record', uncleared, 'NOT_FOUND'],
  ])('%s is refused, and nothing is written', async (_, as, expected) => {
    const id = await releases.hiddenTask();
    await releases.unchanged(async () => {
      expect(codeOf(await releases.doj.proposeRelease(release(id), as))).toBe(expected);
    });
  });

  test('of a record that everyone knows of, by another agency, is refused as not theirs', async () => {
    const id = await releases.task({
      description: 'About whom.',
      descriptionMarking: { cui: ['LEI'] },
    });
    const input = { ...release(id), target: 'DESCRIPTION' };
    expect(codeOf(await releases.doj.proposeRelease(input, officer('OPM')))).toBe('NOT_AUTHORIZED');
    expect(codeOf(await releases.doj.proposeRelease(input, uncleared))).toBe('NOT_AUTHORIZED');
  });

  test.each([
    ['from an old version', { expectedVersion: 0 }, 'VERSION_CONFLICT'],
    ['to the same marking', { marking: { cui: ['LEI'], tlp: 'RED' } }, 'INPUT_INVALID'],
    ['to a stricter marking', { marking: { cui: ['LEI', 'PRVCY'], tlp: 'RED' } }, 'INPUT_INVALID'],
    ['to another category', { marking: { cui: ['BUDG'] } }, 'INPUT_INVALID'],
    ['to a category that is none', { marking: { cui: ['NOPE'] } }, 'INPUT_INVALID'],
    ['of a description without a marking', { target: 'DESCRIPTION' }, 'INPUT_INVALID'],
    ['of a note that a task does not have', { target: 'NOTE' }, 'INPUT_INVALID'],
    ['without a reason', { reason: ' ' }, 'INPUT_INVALID'],
    [
      'with a reason that looks classified',
      { reason: 'SECRET//NOFORN' },
      'CLASSIFICATION_SPILL_SUSPECTED',
    ],
    ['of a task that is not there', { id: 'DOJ:task:none' }, 'NOT_FOUND'],
    ['of what has no marking to lower', { id: 'DOJ:proposal:none' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing is written', async (_, input, expected) => {
    const id = await releases.hiddenTask();
    await releases.unchanged(async () => {
      const changed = await releases.doj.proposeRelease({ ...release(id), ...input });
      expect(codeOf(changed)).toBe(expected);
      expect(changed.record).toBeNull();
    });
  });

  test('that is sent twice with one key is one proposal, and another with that key is refused', async () => {
    const input = { ...release(await releases.hiddenTask()), idempotencyKey: 'release-1' };
    const [one, two] = [
      await releases.doj.proposeRelease(input),
      await releases.doj.proposeRelease(input),
    ];
    expect(two).toEqual(one);
    const other = await releases.doj.proposeRelease({ ...input, marking: { tlp: 'GREEN' } });
    expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});
