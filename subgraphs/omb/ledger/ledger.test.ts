import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { eventually } from '../../../testing/eventually.js';
import { openOmbAmongPeers, type OmbAmongPeers } from '../testing/omb-among-peers.js';

let omb: OmbAmongPeers;
beforeAll(async () => {
  omb = await openOmbAmongPeers();
});
afterAll(() => omb.close());

const officer: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  role: 'officer',
  agency: 'TREASURY',
  subject: 'officer-1',
};

async function createTask(title: string): Promise<string> {
  const { createTreasuryTask } = await omb.ask<{ createTreasuryTask: { task: { id: string } } }>(
    'treasury',
    `mutation ($input: CreateTreasuryTaskInput!) {
      createTreasuryTask(input: $input) { task { id } userErrors { message } }
    }`,
    { input: { directive: '2(d)', title } },
    officer,
  );
  return createTreasuryTask.task.id;
}

interface TaskSeen {
  readonly title: string;
  readonly dueOn: string;
  readonly createdAt: Date;
  readonly asOf: Date;
  readonly agency: { readonly id: string };
}

/** Tasks by identifier, as the gateway asks OMB for them. */
async function tasks(...ids: string[]): Promise<(TaskSeen | null)[]> {
  const { _entities } = await omb.ask<{ _entities: (TaskSeen | null)[] }>(
    'omb',
    `query ($refs: [_Any!]!) {
      _entities(representations: $refs) {
        ... on Task { title dueOn createdAt asOf agency { id } directive { citation heading } }
      }
    }`,
    { refs: ids.map((id) => ({ __typename: 'Task', id })) },
  );
  return _entities;
}

const reaches = (id: string) =>
  eventually(
    () => tasks(id),
    ([task]) => task !== null,
  );

interface Heard {
  readonly work: string | null;
  readonly timeliness: string | null;
  readonly publicity: string | null;
  readonly evidence: string | null;
  readonly evidenceItems: readonly unknown[] | null;
  readonly asOf: Date | null;
}

async function directive(citation: string): Promise<Heard> {
  const answer = await omb.ask<{ directive: Heard }>(
    'omb',
    `query ($citation: String!) {
      directive(citation: $citation) {
        work timeliness publicity evidence evidenceItems { kind } asOf
      }
    }`,
    { citation },
  );
  return answer.directive;
}

const NOTHING_KNOWN = {
  work: null,
  timeliness: null,
  publicity: null,
  evidence: null,
  evidenceItems: null,
  asOf: null,
};

describe('the ledger', () => {
  it('knows a task of another agency soon after it was made, and how fresh that is', async () => {
    const id = await createTask('Agree on an intake form');
    const [task] = await reaches(id);
    expect(task).toMatchObject({
      title: 'Agree on an intake form',
      dueOn: '2026-07-02',
      agency: { id: 'TREASURY' },
      directive: { citation: '2(d)' },
    });
    expect(new Date(task?.asOf ?? 0)).toEqual(omb.clock.now());
  });

  it('answers null for a task that nobody made, beside those that somebody did', async () => {
    const id = await createTask('Name a liaison');
    await reaches(id);
    expect(await tasks('TREASURY:task:none', id)).toMatchObject([
      null,
      { title: 'Name a liaison' },
    ]);
  });

  it("hears OMB itself by the same way as the others, and says a task of OMB's own is of now", async () => {
    const heard = await eventually(
      () => directive('2(e)'),
      ({ asOf }) => asOf !== null,
    );
    expect(heard).toMatchObject({ work: 'NOT_STARTED', timeliness: 'PASSED_SILENT' });
    omb.clock.advance(60_000);
    const { omb: own } = await omb.ask<{ omb: unknown }>(
      'omb',
      '{ omb { tasks(first: 1) { nodes { asOf } } } }',
    );
    expect(own).toMatchObject({ tasks: { nodes: [{ asOf: omb.clock.now() }] } });
  });

  it('knows nothing of what a lead reports while it never heard the lead, and answers for the rest', async () => {
    expect(await directive('4')).toEqual(NOTHING_KNOWN);
    // Two of the three co-leads were heard: that is not enough to say anything of the whole.
    expect(await directive('3(a)')).toEqual(NOTHING_KNOWN);
    await eventually(
      () => directive('2(d)'),
      ({ work }) => work === 'REPORTED_COMPLETE',
    );
  });

  it('catches up when a feed that was down is back', async () => {
    omb.down.add('treasury');
    const id = await createTask('Publish a point of contact');
    // The request under way may still bring this one; the next finds nobody.
    await reaches(id);
    const later = await createTask('Publish a second one');
    const attempts = () => omb.asked.filter(({ subgraph }) => subgraph === 'treasury').length;
    const before = attempts();
    await eventually(attempts, (count) => count > before);
    expect(await tasks(later)).toEqual([null]);
    omb.down.delete('treasury');
    expect(await reaches(later)).toMatchObject([{ title: 'Publish a second one' }]);
  });

  it('goes on from its cursor when it starts again', async () => {
    const before = await createTask('Before the restart');
    await reaches(before);
    let meanwhile = '';
    await omb.restartOmb(async () => {
      meanwhile = await createTask('While the ledger was away');
    });
    await reaches(meanwhile);
    const [first] = omb.asked.filter(({ subgraph }) => subgraph === 'treasury');
    expect(first?.after).toBeGreaterThan(1);
  });
});
