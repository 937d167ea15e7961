import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

const OBSTACLE = `kind since note directive { citation } task { id } waitsForTask { id title }
  waitsForDirective { citation } waitsForParty { __typename id }`;

interface Obstacles {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly totalCount: number;
}

let stage: Stage;
let placement: string;
let intake: string;
let secret: string;
beforeAll(async () => {
  stage = await openStage();
  const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
  const treasury = new Mutations(stage, 'TREASURY', officer('TREASURY', 'Cybersecurity Office'));
  placement = await made(opm, { directive: '2(f)', title: 'Place the first cohort' });
  intake = await made(treasury, {
    directive: '2(d)',
    title: 'Staff the intake',
    dueOn: '2026-12-20',
  });
  secret = await made(treasury, { directive: '2(d)', title: 'Secret', marking: { tlp: 'RED' } });
  await blocks(treasury, intake, [
    { kind: 'STAFFING', task: placement, owner: 'DIRECTOR_OPM', note: 'No analysts yet.' },
  ]);
  await blocks(opm, placement, [
    { kind: 'DEPENDENCY', directive: '2(d)', since: '2026-08-01' },
    { kind: 'DEPENDENCY', task: secret },
  ]);
  await treasury.report({
    directive: '2(d)',
    expectedVersion: 1,
    consultations: [
      { office: 'NATIONAL_CYBER_DIRECTOR', requestedOn: '2026-09-01' },
      { office: 'DIRECTOR_CISA', requestedOn: '2026-09-02', respondedOn: '2026-09-03' },
    ],
  });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function made(agency: Mutations, input: Record<string, unknown>): Promise<string> {
  return idOf(await agency.createTask(input));
}
async function blocks(agency: Mutations, id: string, blockers: readonly object[]): Promise<void> {
  await agency.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
  const { userErrors } = await agency.updateTask({
    id,
    expectedVersion: 2,
    status: 'BLOCKED',
    blockers,
  });
  expect(userErrors).toEqual([]);
}

const ask = async <Data>(query: string, as: Principal = publicPrincipal) =>
  dataOf(await stage.ask<Data>(query, {}, as));

test('a provision says what it waits for, across agencies: tasks, consultations and other provisions', async () => {
  const { directive } = await ask<{ directive: { blockedBy: Obstacles } }>(
    `{ directive(citation: "2(d)") { blockedBy { totalCount nodes { ${OBSTACLE} } } } }`,
  );
  expect(directive.blockedBy).toMatchObject({
    totalCount: 2,
    nodes: expect.arrayContaining([
      expect.objectContaining({
        kind: 'STAFFING',
        note: 'No analysts yet.',
        task: { id: intake },
        waitsForTask: { id: placement, title: 'Place the first cohort' },
        waitsForParty: { __typename: 'Office', id: 'DIRECTOR_OPM' },
      }),
      expect.objectContaining({
        kind: 'CONSULTATION_PENDING',
        since: '2026-09-01',
        task: null,
        waitsForParty: { __typename: 'Office', id: 'NATIONAL_CYBER_DIRECTOR' },
      }),
    ]),
  });
});

test('the order’s own dependency stands there until somebody verified what is needed', async () => {
  const { directive } = await ask<{ directive: { blockedBy: Obstacles } }>(
    `{ directive(citation: "2(c)(iii)") { blockedBy { nodes { ${OBSTACLE} } } } }`,
  );
  expect(directive.blockedBy.nodes).toMatchObject([
    { kind: 'DEPENDENCY', since: null, waitsForDirective: { citation: '3(a)' } },
  ]);
});

test('what waits since one day comes by identifier, in whatever order the ledger took it over', async () => {
  const omb = new Mutations(stage, 'OMB');
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    const id = await made(omb, { directive: '2(e)', title });
    await blocks(omb, id, [{ kind: 'APPROPRIATIONS', since: '2026-09-01' }]);
  }
  await ledgerCaughtUp(stage);
  const { directive } = await ask<{
    directive: { blockedBy: { nodes: { task: { id: string } }[] } };
  }>(
    '{ directive(citation: "2(e)", asOf: "2026-11-21T15:00:00Z") { blockedBy { nodes { task { id } } } } }',
  );
  const ids = directive.blockedBy.nodes.map(({ task }) => task.id);
  expect(ids).toHaveLength(6);
  expect(ids).toEqual(ids.toSorted());
});

test('a task reached at its own agency says what it waits for too', async () => {
  const { treasury } = await ask<{ treasury: { tasks: { nodes: { waitsFor: object[] }[] } } }>(
    `{ treasury { tasks(filter: { status: [BLOCKED] }) { nodes { waitsFor { ${OBSTACLE} } } } } }`,
  );
  expect(treasury.tasks.nodes).toMatchObject([{ waitsFor: [{ waitsForTask: { id: placement } }] }]);
});

test('a party says what waits for it: an office what names it, an agency what its offices and tasks are needed for', async () => {
  const { opm, offices } = await ask<{
    opm: { blocking: Obstacles };
    offices: { id: string; blocking: Obstacles }[];
  }>(
    `{ opm { blocking { nodes { task { id } } } } offices { id blocking { totalCount nodes { directive { citation } } } } }`,
  );
  expect(opm.blocking.nodes).toEqual([{ task: { id: intake } }]);
  const director = offices.find(({ id }) => id === 'NATIONAL_CYBER_DIRECTOR');
  expect(director?.blocking).toEqual({
    totalCount: 1,
    nodes: [{ directive: { citation: '2(d)' } }],
  });
  expect(offices.find(({ id }) => id === 'APST')?.blocking.totalCount).toBe(0);
});

test('offices that are asked without any agency say the same, and nothing of a task that somebody may not know of', async () => {
  const treasury = new Mutations(stage, 'TREASURY', officer('TREASURY', 'Cybersecurity Office'));
  const hidden = await made(treasury, { directive: '2(d)', title: 'X', marking: { tlp: 'RED' } });
  await blocks(treasury, hidden, [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }]);
  await ledgerCaughtUp(stage);
  const tasksOf = async (as?: Principal) => {
    const { offices } = await ask<{
      offices: { id: string; blocking: { nodes: { task: { id: string } | null }[] } }[];
    }>('{ offices { id blocking { nodes { task { id } } } } }', as);
    const director = offices.find(({ id }) => id === 'DIRECTOR_OPM');
    return director?.blocking.nodes.map(({ task }) => task?.id).toSorted();
  };
  expect(await tasksOf()).toEqual([intake]);
  expect(await tasksOf(officer('TREASURY'))).toEqual([intake, hidden].toSorted());
});

test('work that waits in a circle is reported, and so is what waits for something due later', async () => {
  const { blockingProblems } = await ask<{
    blockingProblems: {
      kind: string;
      tasks: { id: string }[];
      directives: { citation: string }[];
      explanation: string;
    }[];
  }>('{ blockingProblems { kind explanation tasks { id } directives { citation } } }');
  const [cycle] = blockingProblems.filter(({ kind }) => kind === 'CYCLE');
  expect(cycle?.tasks.map(({ id }) => id).sort()).toEqual([placement, intake].sort());
  expect(cycle?.directives).toEqual([{ citation: '2(d)' }]);
  const inversions = blockingProblems.filter(({ kind }) => kind === 'INVERSION');
  expect(inversions).toContainEqual(
    expect.objectContaining({
      directives: [{ citation: '2(c)(iii)' }, { citation: '3(a)' }],
      explanation: '2(c)(iii), due on 2026-07-02, waits for 3(a), due on 2026-08-01.',
    }),
  );
});

test('a task that somebody may not know of is not there, though another waits for it', async () => {
  const query = `{ directive(citation: "2(f)") { blockedBy { nodes { ${OBSTACLE} } } } }`;
  expect(JSON.stringify(await ask(query))).not.toContain(secret);
  expect(JSON.stringify(await ask(query, officer('OPM')))).not.toContain(secret);
  expect(JSON.stringify(await ask(query, officer('TREASURY')))).toContain(secret);
  const live =
    '{ opm { tasks(filter: { status: [BLOCKED] }) { nodes { blockers { kind owner directive { citation } } } } } }';
  expect(JSON.stringify(await ask(live))).not.toContain(secret);
});

test.each([
  ['itself', () => ({ task: intake })],
  ['what has no task’s identifier', () => ({ task: 'CISA' })],
  ['a provision that there is none of', () => ({ directive: '9(z)' })],
])('a task cannot wait for %s', async (_, target) => {
  const treasury = new Mutations(stage, 'TREASURY', officer('TREASURY', 'Cybersecurity Office'));
  const { userErrors } = await treasury.updateTask({
    id: intake,
    expectedVersion: 3,
    blockers: [{ kind: 'DEPENDENCY', ...target() }],
  });
  expect(userErrors).toMatchObject([{ code: 'INPUT_INVALID' }]);
});

test('what one task waits for is marked as that, and not as everything that is blocked', async () => {
  const treasurer = officer('TREASURY', 'Cybersecurity Office');
  await blocks(new Mutations(stage, 'TREASURY', treasurer), secret, [{ kind: 'STAFFING' }]);
  await ledgerCaughtUp(stage);
  const markingOf = async (id: string) => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Task { waitsFor { kind } } } }';
    const { data, extensions } = await stage.ask(query, { id }, treasurer);
    expect(data).toMatchObject({ node: { waitsFor: [{ kind: 'STAFFING' }] } });
    return (extensions?.['marking'] as { tlp: string | null } | undefined)?.tlp ?? null;
  };
  expect(await markingOf(intake)).toBeNull();
  expect(await markingOf(secret)).toBe('RED');
});

test('what one provision waits for is marked as that too', async () => {
  const markingOf = async (citation: string) => {
    const query =
      'query ($citation: String!) { directive(citation: $citation) { blockedBy { totalCount } } }';
    const { extensions } = await stage.ask(query, { citation }, officer('TREASURY'));
    return (extensions?.['marking'] as { tlp: string | null } | undefined)?.tlp ?? null;
  };
  expect(await markingOf('2(e)')).toBeNull();
  expect(await markingOf('2(d)')).toBe('RED');
});

test('a task of OMB’s own, which no ledger stands before, says what it waits for too', async () => {
  const { omb } = await ask<{ omb: { tasks: { nodes: { waitsFor: object[] }[] } } }>(
    '{ omb { tasks(filter: { status: [BLOCKED] }) { nodes { waitsFor { kind since } } } } }',
  );
  expect(omb.tasks.nodes).toHaveLength(6);
  expect(omb.tasks.nodes[0]).toEqual({
    waitsFor: [{ kind: 'APPROPRIATIONS', since: '2026-09-01' }],
  });
});
