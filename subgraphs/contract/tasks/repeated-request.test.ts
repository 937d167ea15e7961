import { eventCount } from '../../../testing/event-count.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(() => stage.close());

const anyTask = { directive: '2(d)', title: 'Agree on an intake form' };

describe('a repeated request', () => {
  test('with the same idempotency key gives the same answer and one event', async () => {
    const input = { ...anyTask, idempotencyKey: 'retry-1' };
    const before = await eventCount(stage, 'treasury');
    const answers = [await treasury.createTask(input), await treasury.createTask(input)];
    const atOnce = await Promise.all([treasury.createTask(input), treasury.createTask(input)]);
    expect(new Set([...answers, ...atOnce].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await eventCount(stage, 'treasury')).toBe(before + 1);
  });

  test('sent twice in the same moment is made once', async () => {
    const input = { ...anyTask, idempotencyKey: 'retry-2' };
    const before = await eventCount(stage, 'treasury');
    const [a, b] = await Promise.all([treasury.createTask(input), treasury.createTask(input)]);
    expect(a).toEqual(b);
    expect(await eventCount(stage, 'treasury')).toBe(before + 1);
  });

  test('with the same key and another input is refused', async () => {
    await treasury.createTask({ ...anyTask, idempotencyKey: 'retry-3' });
    expect(
      codeOf(await treasury.createTask({ ...anyTask, title: 'Other', idempotencyKey: 'retry-3' })),
    ).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('of another person with the same key is their own', async () => {
    const input = { ...anyTask, idempotencyKey: 'retry-4' };
    const [a, b] = [
      await treasury.createTask(input),
      await treasury.createTask(input, officer('TREASURY', 'Other')),
    ];
    expect(a.record).not.toEqual(b.record);
  });
});
