import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

interface Seen {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: string;
      readonly right: string;
      readonly authority: string | null;
      readonly actor: { readonly subject: string | null };
      readonly proposedBy: { readonly subject: string | null } | null;
    }[];
  };
}

const EVENTS = `query ($filter: EventFilter) { events(filter: $filter, first: 100) {
  totalCount
  nodes { kind right authority actor { subject office } proposedBy { subject office } }
} }`;

const clerk = officer('TREASURY', 'Cybersecurity Office');
const secretary = decider('TREASURY', 'SECRETARY_OF_THE_TREASURY');
let stage: Stage;
let task: string;
let proposal: string;

beforeAll(async () => {
  stage = await openStage();
  const treasury = new Mutations(stage, 'TREASURY', clerk);
  const made = await treasury.createTask({
    directive: '2(d)',
    title: 'Ask the operators',
    description: 'Which systems are behind',
    descriptionMarking: { cui: ['ISVI'] },
  });
  task = idOf(made);
  const proposed = await treasury.proposeRelease({
    id: task,
    expectedVersion: 1,
    target: 'DESCRIPTION',
    marking: {},
    reason: 'They caught up.',
  });
  proposal = idOf(proposed);
  await treasury.endProposal('confirm', { id: proposal, expectedVersion: 1 }, secretary);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function events(subject: string, as: Principal = publicPrincipal) {
  return dataOf(await stage.ask<Seen>(EVENTS, { filter: { subject: [subject] } }, as)).events;
}

test('the public learns under which right and authority, and which offices proposed and confirmed', async () => {
  const { nodes } = await events(task);
  expect(nodes).toEqual([
    expect.objectContaining({ right: 'CHANGE_TASK', authority: '2(d)', proposedBy: null }),
    {
      kind: 'task',
      right: 'RELEASE_DECISION',
      authority: '32 CFR 2002.18',
      actor: { subject: null, office: 'SECRETARY_OF_THE_TREASURY' },
      proposedBy: { subject: null, office: 'Cybersecurity Office' },
    },
  ]);
});

test('people of agencies learn who they were', async () => {
  const { nodes } = await events(task, officer('OPM'));
  expect(nodes[1]).toMatchObject({
    actor: { subject: secretary.subject },
    proposedBy: { subject: clerk.subject },
  });
});

test('the proposal itself is its agency’s own matter, though everyone knows of the task', async () => {
  const never = await events('TREASURY:proposal:never');
  expect(await events(proposal)).toEqual(never);
  expect(await events(proposal, officer('OPM'))).toEqual(never);
  expect((await events(proposal, clerk)).nodes.map(({ right }) => right)).toEqual([
    'PROPOSE',
    'CONFIRM',
  ]);
});
