import { readFeedAnswer } from './feed-answer.js';
import { wireAnswer, wireEvent } from '../testing/scripted-feed.js';

const read = (...events: ReturnType<typeof wireEvent>[]) =>
  readFeedAnswer('treasury', 0, wireAnswer(events, events.length));

const task = {
  _id: 'TREASURY:task:1',
  version: 1,
  agency: 'TREASURY',
  directive: '2(d)',
  title: 'Agree on an intake form',
  description: null,
  descriptionMarking: null,
  status: 'NOT_STARTED',
  continuing: false,
  part: null,
  dueOn: '2026-07-02',
  dueOrder: '2026-07-02',
  blockers: [],
  evidenceItems: [],
  completedOn: null,
  claimedBy: null,
  verifiedBy: null,
  marking: { classification: 'U', cui: [], tlp: null },
  audience: 'PUBLIC',
  createdAt: '2026-11-21T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
};
const taskEvent = (state: object) =>
  wireEvent(1, { kind: 'task', subject: 'TREASURY:task:1', state });

describe('the answer of a feed', () => {
  it('has its instants and those of its records read as instants', () => {
    const [event] = read(taskEvent(task)).events;
    expect(event?.at).toEqual(new Date('2026-11-21T12:00:00Z'));
    expect(event?.state).toEqual({
      ...task,
      // The record is older than release decisions: none was made about it.
      releaseDecisions: [],
      createdAt: new Date('2026-11-21T12:00:00Z'),
      updatedAt: new Date('2026-11-21T12:00:00Z'),
    });
  });

  it('may carry what a newer agency adds, and kinds of record that the ledger does not read', () => {
    const state = { ...task, urgency: 'HIGH' };
    expect(read(taskEvent(state)).events[0]?.state).toMatchObject({ urgency: 'HIGH' });
    expect(read(wireEvent(1)).events[0]?.state).toMatchObject({ text: 'as of 1' });
  });

  it('says nothing of who may know: that follows from markings, and a proposal is for its agency alone', () => {
    const marking = { classification: 'U', cui: ['LEI'], tlp: null };
    const [told] = read(taskEvent({ ...task, marking, audience: 'PUBLIC' })).events;
    expect(told?.state).toMatchObject({ audience: 'ONLY_TREASURY' });
    const [proposal] = read(wireEvent(1, { kind: 'proposal' })).events;
    expect(proposal?.audience).toBe('ONLY_TREASURY');
  });

  it('is refused when a record is not what its kind says', () => {
    expect(() => read(taskEvent({ ...task, status: 'ALMOST' }))).toThrow(
      /state of event 1.*status/,
    );
    expect(() => read(taskEvent({ ...task, dueOn: '2026-02-30' }))).toThrow(/dueOn/);
  });

  it('is refused when an event is missing', () => {
    expect(() => read(wireEvent(1), wireEvent(3))).toThrow('Event 3 stands where 2 should.');
    expect(() => read(wireEvent(2))).toThrow('Event 2 stands where 1 should.');
  });

  it('is refused when it speaks for an agency that another subgraph keeps', () => {
    expect(() => read(wireEvent(1, { agency: { id: 'CISA' } }))).toThrow(/CISA.*kept elsewhere/);
  });

  it('is refused when the log is shorter than what was read of it before', () => {
    expect(() => readFeedAnswer('treasury', 9, wireAnswer([], 3))).toThrow(/ends at 3.*9/);
  });

  it('is refused with the code of the error when it is one', () => {
    const answer = { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] };
    expect(() => readFeedAnswer('treasury', 0, answer)).toThrow('FORBIDDEN: No.');
    expect(() => readFeedAnswer('treasury', 0, { data: { treasury: null } })).toThrow(/The answer/);
  });
});
