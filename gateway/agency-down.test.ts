import { join } from 'node:path';
import { systemClock } from '../subgraphs/contract/dates/clock.js';
import { beginToAsk } from '../testing/begin-to-ask.js';
import { askOverHttp, type HttpAnswer } from '../testing/ask-over-http.js';
import { OneProcessEach, type StartedGateway } from '../testing/one-process-each.js';
import { processesOn } from '../testing/processes.js';
import { until } from '../testing/until.js';
import { openDevelopmentIssuer } from './identity/development-issuer.js';
import { startWholeGraph } from '../testing/whole-graph.js';

const STATUS_OF_EIGHT = `{
  agencies {
    id
    tasks(first: 5) { nodes { title status dueOn directive { citation } } }
    statusSummary { total overdue }
  }
}`;

interface StatusOfEight {
  readonly agencies: readonly {
    readonly id: string;
    readonly tasks: { readonly nodes: readonly unknown[] } | null;
    readonly statusSummary: { readonly total: number } | null;
  }[];
}

let deployment: OneProcessEach;
let gateway: StartedGateway;

beforeAll(async () => {
  deployment = await OneProcessEach.open();
  gateway = await deployment.startGateway();
});

afterAll(() => deployment.close());

function ask(): Promise<HttpAnswer<StatusOfEight>> {
  return askOverHttp<StatusOfEight>(gateway.url, STATUS_OF_EIGHT);
}

/** Twenty questions that a gateway has taken up, and now answers. */
async function twentyUnderWay(at: string): Promise<readonly Promise<HttpAnswer<StatusOfEight>>[]> {
  const begun = await Promise.all(
    Array.from({ length: 20 }, () => beginToAsk<StatusOfEight>(at, STATUS_OF_EIGHT)),
  );
  return begun.map((askTheRest) => askTheRest());
}

/** The agencies that are answered, and those whose own fields are null. */
function answeredOf({ data }: HttpAnswer<StatusOfEight>) {
  const isAnswered = ({ tasks, statusSummary }: StatusOfEight['agencies'][number]) =>
    tasks !== null && statusSummary !== null && statusSummary.total > 0;
  const agencies = data?.agencies ?? [];
  return {
    answered: agencies.filter(isAnswered).map(({ id }) => id),
    missing: agencies
      .filter(({ tasks, statusSummary }) => tasks === null && statusSummary === null)
      .map(({ id }) => id),
  };
}

const EIGHT = ['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ', 'CNSS', 'WAR'];

function without(...absent: readonly string[]): readonly string[] {
  return EIGHT.filter((id) => !absent.includes(id));
}

async function expectAllAnswered(): Promise<void> {
  const answer = await ask();
  expect(answer.errors).toBeUndefined();
  expect(answeredOf(answer)).toEqual({ answered: EIGHT, missing: [] });
}

/** Nobody outside learns where anything is, or how it is built. */
function expectNothingInternal({ text }: HttpAnswer<unknown>): void {
  expect(text).not.toMatch(
    /127\.|localhost|[\w.\]]:\d{4}|ECONN|node_modules|\.js\b|stack|at \w+ \(/,
  );
}

describe('the status of eight agencies, each subgraph a process of its own', () => {
  afterEach(() => deployment.startWhatIsDown());

  test('is complete while all run', () => expectAllAnswered());

  test('lacks one agency where its process is killed, and says which; the seven others are answered', async () => {
    await deployment.endAgency('cisa', 'SIGKILL');
    const answer = await ask();
    expect(answeredOf(answer)).toEqual({ answered: without('CISA'), missing: ['CISA'] });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('CISA'),
        path: ['agencies', EIGHT.indexOf('CISA')],
        extensions: expect.objectContaining({ code: 'AGENCY_UNAVAILABLE', agency: 'CISA' }),
      },
    ]);
    expectNothingInternal(answer);

    // Nothing else is started again.
    await deployment.startWhatIsDown();
    await expectAllAnswered();
  });

  test('lacks three where the process that keeps their records is killed, with one error; they are back with it', async () => {
    await deployment.endAgency('nsa', 'SIGKILL');
    const answer = await ask();
    const kept = ['NSA', 'CNSS', 'WAR'];
    expect(answeredOf(answer)).toEqual({ answered: without(...kept), missing: kept });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('NSA'),
        path: ['agencies', EIGHT.indexOf('NSA')],
        extensions: expect.objectContaining({
          code: 'AGENCY_UNAVAILABLE',
          agency: 'NSA',
          paths: kept.map((id) => ['agencies', EIGHT.indexOf(id)]),
        }),
      },
    ]);
    expectNothingInternal(answer);

    await deployment.startWhatIsDown();
    await expectAllAnswered();
  });

  test('keeps a change waiting for nobody: one that rests on a killed agency is refused, and made once it is back', async () => {
    const { dataDir } = deployment;
    const issuer = await openDevelopmentIssuer({ dataDir, production: false }, systemClock);
    const token = await issuer.issue({
      sub: 'officer-cisa',
      role: 'officer',
      agency: 'CISA',
      office: 'Cybersecurity Division',
      clearance: 'CUI',
    });
    const report = async (input: Readonly<Record<string, unknown>>) => {
      const answer = await askOverHttp<{ readonly reported: unknown }>(
        gateway.url,
        `mutation ($input: ReportCISADirectiveInput!) {
          reported: reportCISADirective(input: $input) { report { version } userErrors { code } }
        }`,
        { input: { directive: '2(c)(iii)', ...input } },
        token,
      );
      expectNothingInternal(answer);
      return answer.data?.reported;
    };
    await report({ expectedVersion: 1, work: 'IN_PROGRESS' });
    // The leads of 3(a), on which 2(c)(iii) depends, are asked: NSA is one.
    const claim = {
      expectedVersion: 2,
      work: 'REPORTED_COMPLETE',
      consultations: ['DIRECTOR_OMB', 'APNSA', 'NATIONAL_CYBER_DIRECTOR'].map((office) => ({
        office,
        requestedOn: '2026-06-10',
      })),
      idempotencyKey: 'claim',
    };
    await deployment.endAgency('nsa', 'SIGKILL');
    expect(await report(claim)).toEqual({
      report: null,
      userErrors: [{ code: 'DEPENDENCY_UNAVAILABLE' }],
    });
    await deployment.startWhatIsDown();
    expect(await report(claim)).toEqual({ report: { version: 3 }, userErrors: [] });
  });

  test('goes on after a gateway that is told to stop: it finishes what is under way, within ten seconds', async () => {
    const underWay = await twentyUnderWay(gateway.url);
    gateway.process.signal('SIGTERM');
    for (const answer of await Promise.all(underWay)) {
      expect(answer.errors).toBeUndefined();
      expect(answeredOf(answer).answered).toEqual(EIGHT);
    }
    // After ten seconds it would end by force, with another code.
    expect(await gateway.process.ended).toEqual({ code: 0, signal: null });

    gateway = await deployment.startGateway();
    expect((await ask()).errors).toBeUndefined();
  });
});

describe('everything in one process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is under way when the whole group gets %s, and leaves nothing behind',
    async (signal) => {
      const folder = join(deployment.scratch.path, signal);
      const whole = await startWholeGraph(folder);
      const underWay = await twentyUnderWay(whole.url);
      // As a keyboard does; the database must not be gone before those who use it.
      whole.process.signalGroup(signal);
      for (const answer of await Promise.all(underWay)) {
        expect(answer.errors).toBeUndefined();
        expect(answeredOf(answer).answered).toEqual(EIGHT);
      }
      expect(await whole.process.ended).toEqual({ code: 0, signal: null });
      await until('nothing runs on the folder', () => processesOn(folder).length === 0);
    },
  );
});
