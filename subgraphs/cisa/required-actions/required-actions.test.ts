import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { ACTION, Directives, drafter } from '../testing/directives.js';
import {
  AGENCY_STEPS,
  CISA_STEPS,
  REQUIRED_ACTION_STATES,
  REQUIRED_ACTION_TRANSITIONS,
  type RequiredActionState,
} from './required-action-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const REVOKED = 'CISA:instrument:BOD-22-01';
const opm = officer('OPM', 'Chief Information Security Officer');

const WAYS = [
  ['through the gateway', 'ask' as const],
  ['at the own port of CISA', 'askSubgraph' as const],
] as const;

/** Every two states, with a name for an action to try them with. */
const PAIRS = REQUIRED_ACTION_STATES.flatMap((from, at) =>
  REQUIRED_ACTION_STATES.map((to, other) => [from, to, `ACTION_${at}_${other}`] as const),
);

describe.each(WAYS)('%s', (_, way) => {
  const cisa = () => new Directives(stage, way);
  /** One directive for all, which asks for one thing more for each pair of states. */
  let directive: string;
  beforeAll(async () => {
    const actions = [ACTION, ...PAIRS.map(([, , id]) => ({ ...ACTION, id }))];
    directive = (await cisa().broughtTo('IN_FORCE', { actions })).id;
  });
  /** What a directive requires of OPM, in a state; of a directive of its own where none is named. */
  async function broughtTo(
    state: RequiredActionState,
    of: { readonly directive?: string; readonly action?: string } = {},
  ) {
    const own = of.directive ?? (await cisa().broughtTo('IN_FORCE')).id;
    const { id } = leftBy(await cisa().require({ ...of, directive: own, agency: 'OPM' }));
    const way = WAYS_TO[state];
    for (const [at, next] of way.entries()) recordOf(await step(id, at + 1, next));
    return { id, version: way.length + 1, directive: own };
  }
  /** A step as whoever can take it says it. */
  function step(id: string, expectedVersion: number, state: RequiredActionState) {
    const input = { id, expectedVersion, state, statement: 'So it is.' };
    const steps: readonly string[] = AGENCY_STEPS;
    return steps.includes(state) ? cisa().report(input, opm) : cisa().handle(input);
  }

  test.each([
    'WAR',
    'NSA',
    'CNSS',
    'STATE_OF_MARYLAND',
    'EXAMPLE_COMPANY',
    'opm',
    'INTELLIGENCE_COMMUNITY',
  ])('nobody binds %s', async (agency) => {
    expect(codeOf(await cisa().require({ directive, agency }))).toBe('BINDS_NON_FCEB');
  });

  test('what is required is asked of an agency once, with the due date of the rule and no other', async () => {
    for (const agency of ['TREASURY', 'CISA', 'OMB', 'OPM', 'DOJ']) {
      const asked = { directive, agency };
      const early = await cisa().require({ ...asked, dueOn: '2026-12-20' });
      expect(codeOf(early)).toBe('DUE_DATE_OVERRIDE');
      const made = recordOf(await cisa().require({ ...asked, dueOn: '2026-12-21' }));
      expect(made).toMatchObject({ agency, state: 'PENDING', dueOn: '2026-12-21', version: 1 });
      expect(codeOf(await cisa().require(asked))).toBe('VERSION_CONFLICT');
    }
  });

  test('nothing is required by what was revoked, is closed, is not in force yet, or does not ask for it', async () => {
    const { id: draft } = await cisa().broughtTo('DRAFT');
    const { id: issued } = await cisa().broughtTo('ISSUED');
    const refused = [
      [{ directive: REVOKED }, 'REVOKED_DIRECTIVE_CITED'],
      [{ directive: 'CISA:instrument:ED-24-02' }, 'SKIPPED_STATE'],
      [{ directive: draft }, 'SKIPPED_STATE'],
      [{ directive: issued }, 'SKIPPED_STATE'],
      [{ directive: 'CISA:instrument:none' }, 'NOT_FOUND'],
      [{ directive, action: 'OTHER' }, 'NOT_FOUND'],
      [{ directive, action: 'not a name' }, 'INPUT_INVALID'],
    ] as const;
    for (const [input, code] of refused) {
      expect(codeOf(await cisa().require({ agency: 'OPM', ...input }))).toBe(code);
    }
  });

  test.each(PAIRS)(
    'what is required goes from %s to %s only as the table says',
    async (from, to, action) => {
      const { id, version } = await broughtTo(from, { directive, action });
      const next: readonly RequiredActionState[] = REQUIRED_ACTION_TRANSITIONS[from];
      const changed = await step(id, version, to);
      expect(codeOf(changed)).toBe(next.includes(to) ? undefined : 'SKIPPED_STATE');
      if (next.includes(to)) expect(recordOf(changed)).toMatchObject({ state: to });
    },
  );

  test('no step moves the due date, is taken from another version, or is taken once the directive is revoked', async () => {
    const pending = await broughtTo('PENDING');
    const reported = await broughtTo('REPORTED');
    const later = { state: 'REPORTED', statement: 'Done.', dueOn: '2030-01-01' };
    const report = { id: pending.id, expectedVersion: 1, ...later };
    expect(codeOf(await cisa().report(report, opm))).toBe('DUE_DATE_OVERRIDE');
    const validate = { id: reported.id, expectedVersion: 2, state: 'VALIDATED' };
    const moved = { ...validate, dueOn: '2030-01-01' };
    expect(codeOf(await cisa().handle(moved))).toBe('DUE_DATE_OVERRIDE');
    expect(codeOf(await cisa().handle({ ...validate, expectedVersion: 1 }))).toBe(
      'VERSION_CONFLICT',
    );
    const back = { ...validate, state: 'PENDING' };
    expect(codeOf(await cisa().handle(back))).toBe('INPUT_INVALID');
    for (const { id, directive: own } of [pending, reported]) {
      recordOf(await cisa().step(own, 4, 'REVOKED'));
      expect(await dueOnSeen(id)).toBeNull();
    }
    const late = await cisa().report({ ...report, dueOn: null }, opm);
    expect(codeOf(late)).toBe('REVOKED_DIRECTIVE_CITED');
    expect(codeOf(await cisa().handle(validate))).toBe('REVOKED_DIRECTIVE_CITED');
  });

  test('the agency that is bound reports, and CISA validates; what CISA reports itself another person validates', async () => {
    const { id } = await broughtTo('PENDING');
    const report = { id, expectedVersion: 1, state: 'REPORTED', statement: 'Done.' };
    const strangers = [
      [officer('DOJ'), 'NOT_AUTHORIZED'],
      [drafter, 'NOT_AUTHORIZED'],
      [{ ...opm, clearance: 'U' as const }, 'NOT_AUTHORIZED'],
      [publicPrincipal, 'SIGN_IN_REQUIRED'],
    ] as const;
    for (const [as, code] of strangers) {
      expect(codeOf(await cisa().report(report, as))).toBe(code);
    }
    const once = { ...report, channel: 'CYBERSCOPE', idempotencyKey: `report ${way}` };
    expect(recordOf(await cisa().report(once, opm))).toMatchObject({
      channel: 'CYBERSCOPE',
      version: 2,
    });
    expect(recordOf(await cisa().report(once, opm))).toMatchObject({ version: 2 });
    const validate = { id, expectedVersion: 2, state: 'VALIDATED' };
    expect(codeOf(await cisa().handle(validate, opm))).toBe('NOT_AUTHORIZED');
    recordOf(await cisa().handle(validate));
    const { id: other } = await cisa().broughtTo('IN_FORCE');
    const own = idOf(await cisa().require({ directive: other, agency: 'CISA' }));
    const cio = officer('CISA', 'Chief Information Officer');
    recordOf(await cisa().report({ ...report, id: own }, cio));
    const sameOffice = { ...cio, subject: 'somebody else of that office' };
    for (const as of [cio, sameOffice, { ...drafter, subject: cio.subject }]) {
      const claimed = await cisa().handle({ ...validate, id: own }, as);
      expect(codeOf(claimed)).toBe('VERIFIER_IS_CLAIMANT');
    }
    recordOf(await cisa().handle({ ...validate, id: own }));
  });
});

/** The shortest way to each state. */
const WAYS_TO: Readonly<Record<RequiredActionState, readonly RequiredActionState[]>> = {
  PENDING: [],
  REPORTED: ['REPORTED'],
  EXCEPTION_REQUESTED: ['EXCEPTION_REQUESTED'],
  VALIDATED: ['REPORTED', 'VALIDATED'],
  EXCEPTION_GRANTED: ['EXCEPTION_REQUESTED', 'EXCEPTION_GRANTED'],
};

test('each side has steps of its own, and together they are all there are', () => {
  expect([...AGENCY_STEPS, ...CISA_STEPS].sort()).toEqual([...REQUIRED_ACTION_STATES].sort());
});

async function dueOnSeen(id: string): Promise<unknown> {
  const { data } = await stage.ask<{
    requiredActions: { nodes: { id: string; dueOn: string | null }[] };
  }>('{ requiredActions(first: 100) { nodes { id dueOn } } }', {}, drafter);
  const found = data?.requiredActions.nodes.find((node) => node.id === id);
  return found === undefined ? 'not there' : found.dueOn;
}
