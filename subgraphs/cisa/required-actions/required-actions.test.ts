import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { ACTION, Directives, directorOfCisa, drafter } from '../testing/directives.js';
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

const BOD_26_04 = 'CISA:instrument:BOD-26-04';
const REVOKED = 'CISA:instrument:BOD-22-01';
const opm = officer('OPM', 'Chief Information Security Officer');
const auditor: Principal = { ...officer('OMB'), role: 'auditor', subject: 'auditor' };

interface Listed {
  readonly requiredActions: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly state: string }[];
  };
}
const LIST = `query ($f: RequiredActionFilter) {
  requiredActions(filter: $f, first: 100) { totalCount nodes { id state } }
}`;
async function idsSeen(as: Principal, f: Record<string, unknown> = {}): Promise<string[]> {
  const { data, errors } = await stage.ask<Listed>(LIST, { f }, as);
  if (data == null) throw new Error(JSON.stringify(errors));
  const { totalCount, nodes } = data.requiredActions;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
}

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

  test('nothing is required by what was revoked, is closed, is a draft, or does not ask for it', async () => {
    const { id: draft } = await cisa().broughtTo('DRAFT');
    const refused = [
      [{ directive: REVOKED }, 'REVOKED_DIRECTIVE_CITED'],
      [{ directive: 'CISA:instrument:ED-24-02' }, 'SKIPPED_STATE'],
      [{ directive: draft }, 'SKIPPED_STATE'],
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

describe('how an agency complies', () => {
  const cisa = () => new Directives(stage);

  test('is overdue by the clock and the rule in force, and a filter finds what is shown', async () => {
    const filter = (state: string) => ({ number: ['BOD 26-04'], state: [state] });
    const ask = (action: string) => cisa().require({ directive: BOD_26_04, action, agency: 'OPM' });
    const procedures = recordOf(await ask('PROCEDURES'));
    const timelines = recordOf(await ask('TIMELINES'));
    expect(procedures).toMatchObject({ state: 'OVERDUE', dueOn: '2026-08-09' });
    expect(timelines).toMatchObject({ state: 'PENDING', dueOn: '2026-12-07' });
    expect(await idsSeen(drafter, filter('OVERDUE'))).toEqual([procedures['id']]);
    expect(await idsSeen(drafter, filter('PENDING'))).toEqual([timelines['id']]);
    expect(await idsSeen(drafter, { ...filter('PENDING'), agency: ['DOJ'] })).toEqual([]);
    const late = { id: procedures['id'], expectedVersion: 1, state: 'REPORTED' };
    recordOf(await cisa().report({ ...late, statement: 'Done, and late.' }, opm));
    expect(await idsSeen(drafter, filter('OVERDUE'))).toEqual([]);
    expect(await idsSeen(drafter, filter('REPORTED'))).toEqual([procedures['id']]);
  });

  test('is known to CISA, to the agency itself and to auditors, and shows in no other answer', async () => {
    const { id: directive } = await cisa().broughtTo('IN_FORCE');
    const ids: Record<string, string> = {};
    for (const agency of ['OPM', 'DOJ']) {
      ids[agency] = idOf(await cisa().require({ directive, agency }));
    }
    const report = { id: ids['OPM'], expectedVersion: 1, state: 'REPORTED', statement: 'Done.' };
    recordOf(await cisa().report(report, opm));
    const seen = async (as: Principal) => {
      const { data } = await stage.ask<Listed>(LIST, { f: { action: [ACTION.id] } }, as);
      return data?.requiredActions.nodes.map(({ id }) => id) ?? [];
    };
    for (const as of [drafter, auditor]) {
      expect(await seen(as)).toEqual(expect.arrayContaining(Object.values(ids)));
    }
    expect(await seen(opm)).toContain(ids['OPM']);
    expect(await seen(opm)).not.toContain(ids['DOJ']);
    const strangers = [
      publicPrincipal,
      officer('NSA'),
      { ...opm, clearance: 'U' as const },
      decider('OMB', 'DIRECTOR_OMB'),
    ];
    for (const as of strangers) {
      for (const id of Object.values(ids)) expect(await seen(as)).not.toContain(id);
      const { data } = await stage.ask<{
        bindingOperationalDirectives: { nodes: { id: string }[] };
      }>(
        '{ bindingOperationalDirectives(first: 100) { nodes { id agencyCompliance { totalCount } } } }',
        {},
        as,
      );
      expect(data?.bindingOperationalDirectives.nodes).toContainEqual({
        id: directive,
        agencyCompliance: { totalCount: 0 },
      });
    }
    await ledgerCaughtUp(stage);
    for (const as of [...strangers, officer('DOJ')]) {
      const { data } = await stage.ask<{ events: { totalCount: number } }>(
        'query ($s: [ID!]) { events(filter: { subject: $s }) { totalCount } }',
        { s: Object.values(ids) },
        as,
      );
      expect(data?.events.totalCount).toBe(0);
    }
    // Others can work out the identifier, and what they are told does not depend on whether it is there.
    const refusals = [ids['OPM'], `CISA:requiredAction:BOD-23-01:${ACTION.id}:OPM`].map((id) =>
      cisa().report({ ...report, id }, officer('DOJ')),
    );
    const [ofThere, ofNone] = await Promise.all(refusals);
    expect(ofThere?.userErrors).toEqual(ofNone?.userErrors);
  });

  test('is released to everyone by the Director of CISA on the word of another person', async () => {
    const { id: directive } = await cisa().broughtTo('IN_FORCE');
    const [released, kept] = [
      idOf(await cisa().require({ directive, agency: 'TREASURY' })),
      idOf(await cisa().require({ directive, agency: 'DOJ' })),
    ];
    const propose = (as: Principal) => cisa().proposeRelease(released, as);
    expect(codeOf(await propose(officer('TREASURY')))).toBe('NOT_FOUND');
    const own = idOf(await propose(directorOfCisa));
    expect(codeOf(await cisa().confirm(own))).toBe('SECOND_PERSON_REQUIRED');
    const proposal = await propose(drafter);
    expect(recordOf(proposal)).toMatchObject({
      marking: { banner: expect.stringContaining('CUI') },
    });
    expect(await idsSeen(publicPrincipal)).toEqual([]);
    recordOf(await cisa().confirm(idOf(proposal)));
    expect(await idsSeen(publicPrincipal)).toEqual([released]);
    expect(await idsSeen(officer('NSA'))).not.toContain(kept);
    const { data } = await stage.ask<{ requiredActions: { nodes: unknown[] } }>(
      '{ requiredActions { nodes { agency action state dueOn directive { id } marking { banner } } } }',
    );
    expect(data?.requiredActions.nodes).toEqual([
      {
        agency: 'TREASURY',
        action: ACTION.id,
        state: 'PENDING',
        dueOn: '2026-12-21',
        directive: { id: directive },
        marking: { banner: 'UNCLASSIFIED' },
      },
    ]);
  });

  test('is asked for by numbers and agencies that there are', async () => {
    const bad = [
      [{ number: ['26-04'] }, 'NUMBER_INVALID'],
      [{ agency: ['FBI'] }, 'AGENCY_UNKNOWN'],
    ] as const;
    for (const [f, rule] of bad) {
      const { errors } = await stage.ask(LIST, { f }, drafter);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
    }
  });
});
