import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { attorneyGeneral, clerk, Releases } from './testing/releases.js';

let stage: Stage;
let releases: Releases;
beforeAll(async () => {
  stage = await openStage();
  releases = new Releases(stage);
});
afterAll(() => stage.close());

/** A task as the ledger in OMB's subgraph knows it. */
const inLedger = async (id: string) => {
  const { data } = await stage.askSubgraph<{ _entities: unknown[] }>(
    'omb',
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Task { title releaseDecisions { official target } }
    } }`,
    { of: [{ __typename: 'Task', id }] },
  );
  return data?._entities[0] ?? null;
};

describe('a hidden record that is proposed for release', () => {
  let id: string;
  let proposal: Readonly<Record<string, unknown>>;
  let before: Awaited<ReturnType<Releases['seenBy']>>;
  beforeAll(async () => {
    before = await releases.seenBy();
    id = await releases.hiddenTask();
    proposal = await releases.proposed(id);
  });

  test('stays hidden, and the proposal has its marking and says who decides until when', async () => {
    expect(await releases.seenBy()).toEqual(before);
    expect(proposal).toMatchObject({
      power: 'RELEASE_DECISION',
      office: 'ATTORNEY_GENERAL',
      authority: '32 CFR 2002.18',
      subject: id,
      subjectVersion: 1,
      content: { target: 'RECORD', marking: { classification: 'U', cui: [], tlp: null } },
      state: 'PROPOSED',
      proposedBy: { subject: clerk.subject, office: 'Criminal Division' },
      proposedAt: new Date(PRESENT),
      lapsesAt: new Date('2026-12-21T15:00:00Z'),
      marking: { banner: 'CUI//LEI', tlp: 'RED' },
      version: 1,
    });
  });

  test('is there for the public only once the office confirmed it, with the decision', async () => {
    const { record } = await releases.confirm(proposal['id']);
    expect(record).toMatchObject({
      state: 'CONFIRMED',
      version: 2,
      confirmedBy: { subject: attorneyGeneral.subject, office: 'ATTORNEY_GENERAL' },
      confirmedAt: new Date(PRESENT),
      // It stays as narrow as it was: it tells of the time when the record was hidden.
      marking: { banner: 'CUI//LEI', tlp: 'RED' },
    });
    const seen = await releases.seenBy();
    expect(seen?.tasks.totalCount).toBe((before?.tasks.totalCount ?? 0) + 1);
    expect(seen?.statusSummary.total).toBe((before?.statusSummary.total ?? 0) + 1);
    expect(seen?.tasks.nodes.find((node) => node.id === id)?.releaseDecisions).toEqual([
      {
        official: 'ATTORNEY_GENERAL',
        authority: '32 CFR 2002.18',
        date: '2026-11-21',
        target: 'RECORD',
        reason: 'The briefing was held.',
        from: { banner: 'CUI//LEI', tlp: 'RED' },
        to: { banner: 'UNCLASSIFIED', tlp: null },
      },
    ]);
  });

  test('reaches the ledger, which then tells of it to the public too', async () => {
    await ledgerCaughtUp(stage);
    expect(await inLedger(id)).toEqual({
      title: 'Brief the districts',
      releaseDecisions: [{ official: 'ATTORNEY_GENERAL', target: 'RECORD' }],
    });
  });

  test('has three events, each with its right, office and authority, the change also with who proposed', async () => {
    const { data } = await stage.ask<{
      doj: { feed: { events: { subject: string; state: Record<string, unknown> }[] } };
    }>(
      `{ doj { feed(after: 0, first: 1000) { events {
        kind subject version right authority from to reason actor { subject office }
        proposedBy { subject office } marking { banner } state
      } } } }`,
      {},
      clerk,
    );
    const events = data?.doj.feed.events.slice(-3) ?? [];
    const proposer = { subject: clerk.subject, office: 'Criminal Division' };
    const confirmer = { subject: attorneyGeneral.subject, office: 'ATTORNEY_GENERAL' };
    expect(events).toMatchObject([
      {
        kind: 'proposal',
        subject: proposal['id'],
        version: 1,
        right: 'PROPOSE',
        authority: '32 CFR 2002.18',
        from: null,
        to: 'PROPOSED',
        actor: proposer,
        proposedBy: null,
        marking: { banner: 'CUI//LEI' },
      },
      {
        kind: 'task',
        subject: id,
        version: 2,
        right: 'RELEASE_DECISION',
        authority: '32 CFR 2002.18',
        reason: 'The briefing was held.',
        actor: confirmer,
        proposedBy: proposer,
        marking: { banner: 'UNCLASSIFIED' },
      },
      {
        kind: 'proposal',
        version: 2,
        right: 'CONFIRM',
        from: 'PROPOSED',
        to: 'CONFIRMED',
        actor: confirmer,
        proposedBy: proposer,
        marking: { banner: 'CUI//LEI' },
      },
    ]);
    expect(events[1]?.state['releaseDecisions']).toMatchObject([{ by: attorneyGeneral.subject }]);
  });
});
