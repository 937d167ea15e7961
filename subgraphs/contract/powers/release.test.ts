import { Mutations } from '../../../testing/mutations.js';
import { decider, officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { until } from '../../../testing/until.js';
import { publicPrincipal } from '../identity/principal.js';

interface Seen {
  readonly doj: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly description: string | null;
        readonly releaseDecisions: readonly Readonly<Record<string, unknown>>[];
      }[];
    };
    readonly statusSummary: { readonly total: number };
  };
}

const LIST = `{ doj {
  tasks(first: 100) { totalCount nodes { id description releaseDecisions {
    official authority date target reason from { banner tlp } to { banner tlp }
  } } }
  statusSummary { total }
} }`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const clerk = officer('DOJ', 'Criminal Division');
const attorneyGeneral = decider('DOJ', 'ATTORNEY_GENERAL');
const doj = () => new Mutations(stage, 'DOJ', clerk);
const seenBy = async (as = publicPrincipal) => (await stage.ask<Seen>(LIST, {}, as)).data?.doj;

async function task(input: Record<string, unknown>): Promise<string> {
  const { record, userErrors } = await doj().createTask({
    directive: '4',
    title: 'Brief the districts',
    ...input,
  });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return String(record['id']);
}

async function proposed(input: Record<string, unknown>) {
  const { record, userErrors } = await doj().proposeRelease({
    expectedVersion: 1,
    target: 'RECORD',
    marking: {},
    reason: 'The briefing was held.',
    ...input,
  });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return record;
}

const confirm = (id: unknown) =>
  doj().endProposal('confirm', { id, expectedVersion: 1 }, attorneyGeneral);

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
  let before: Awaited<ReturnType<typeof seenBy>>;
  beforeAll(async () => {
    before = await seenBy();
    id = await task({ marking: { cui: ['LEI'], tlp: 'RED' } });
    proposal = await proposed({ id });
  });

  test('stays hidden, and the proposal has its marking and says who decides until when', async () => {
    expect(await seenBy()).toEqual(before);
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
    const { record } = await confirm(proposal['id']);
    expect(record).toMatchObject({
      state: 'CONFIRMED',
      version: 2,
      confirmedBy: { subject: attorneyGeneral.subject, office: 'ATTORNEY_GENERAL' },
      confirmedAt: new Date(PRESENT),
      // It stays as narrow as it was: it tells of the time when the record was hidden.
      marking: { banner: 'CUI//LEI', tlp: 'RED' },
    });
    const seen = await seenBy();
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
    await until('the ledger tells of it', async () => (await inLedger(id)) !== null);
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

describe('a release', () => {
  test('of a description shows it to those who see the task', async () => {
    const id = await task({
      description: 'Which districts.',
      descriptionMarking: { cui: ['LEI'] },
    });
    const descriptionOf = async () =>
      (await seenBy())?.tasks.nodes.find((node) => node.id === id)?.description;
    const { id: proposal } = await proposed({ id, target: 'DESCRIPTION' });
    expect(await descriptionOf()).toBeNull();
    expect((await confirm(proposal)).record).toMatchObject({ state: 'CONFIRMED' });
    expect(await descriptionOf()).toBe('Which districts.');
  });

  test('of a record leaves a description with a marking of its own withheld', async () => {
    const id = await task({
      marking: { tlp: 'RED' },
      description: 'About whom.',
      descriptionMarking: { cui: ['LEI'] },
    });
    await confirm((await proposed({ id }))['id']);
    const seen = (await seenBy())?.tasks.nodes.find((node) => node.id === id);
    expect(seen).toMatchObject({ description: null, releaseDecisions: [{ target: 'RECORD' }] });
  });

  test('can go in steps, each a decision of its own', async () => {
    const id = await task({ marking: { cui: ['LEI'], tlp: 'RED' } });
    const opm = officer('OPM');
    const shows = async (as = publicPrincipal) =>
      (await seenBy(as))?.tasks.nodes.some((node) => node.id === id);
    await confirm((await proposed({ id, marking: { tlp: 'GREEN' } }))['id']);
    expect([await shows(opm), await shows()]).toEqual([true, false]);
    const further = await proposed({ id, expectedVersion: 2, marking: {} });
    await confirm(further['id']);
    expect(await shows()).toBe(true);
  });

  test('of a report and of its note lets the directive tell of them', async () => {
    const war = officer('WAR', 'Chief Information Officer');
    const secretary = decider('WAR', 'SECRETARY_OF_WAR');
    const nsa = new Mutations(stage, 'NSA', war);
    await nsa.report({
      agency: 'WAR',
      directive: '5(d)',
      expectedVersion: 0,
      work: 'IN_PROGRESS',
      marking: { tlp: 'RED' },
      note: 'Which office.',
      noteMarking: { cui: ['BUDG'] },
    });
    const release = async (target: string, expectedVersion: number) => {
      const { record } = await nsa.proposeRelease({
        id: 'WAR:report:5(d)',
        expectedVersion,
        target,
        marking: {},
        reason: 'Published today.',
      });
      return nsa.endProposal('confirm', { id: record?.['id'], expectedVersion: 1 }, secretary);
    };
    const lead = async () => {
      const { data } = await stage.ask<{
        directive: {
          work: string;
          leads: { report: { note: string | null; releaseDecisions: unknown[] } | null }[];
        };
      }>(
        '{ directive(citation: "5(d)") { work leads { report { note releaseDecisions { official target } } } } }',
      );
      return { work: data?.directive.work, report: data?.directive.leads[0]?.report };
    };
    await release('RECORD', 1);
    await until('the directive tells of it', async () => (await lead()).report !== null);
    expect(await lead()).toMatchObject({ work: 'IN_PROGRESS', report: { note: null } });
    expect((await release('NOTE', 2)).record).toMatchObject({ state: 'CONFIRMED' });
    await until('the note is shown', async () => (await lead()).report?.note === 'Which office.');
    expect((await lead()).report?.releaseDecisions).toEqual([
      { official: 'SECRETARY_OF_WAR', target: 'RECORD' },
      { official: 'SECRETARY_OF_WAR', target: 'NOTE' },
    ]);
  });
});
