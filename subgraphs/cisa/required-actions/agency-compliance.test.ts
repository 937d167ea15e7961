import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { ACTION, BOD_26_04, Directives, directorOfCisa, drafter } from '../testing/directives.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

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
  const { totalCount, nodes } = dataOf(await stage.ask<Listed>(LIST, { f }, as)).requiredActions;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
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
    // To request an exception is not to have one.
    const asks = { expectedVersion: 1, state: 'EXCEPTION_REQUESTED', statement: 'It is hard.' };
    recordOf(await cisa().report({ ...asks, id: procedures['id'] }, opm));
    recordOf(await cisa().report({ ...asks, id: timelines['id'] }, opm));
    expect(await idsSeen(drafter, filter('OVERDUE'))).toEqual([procedures['id']]);
    expect(await idsSeen(drafter, filter('EXCEPTION_REQUESTED'))).toEqual([timelines['id']]);
    expect(await idsSeen(drafter, filter('PENDING'))).toEqual([]);
    const givenBack = { id: procedures['id'], expectedVersion: 2, state: 'PENDING' };
    recordOf(await cisa().handle({ ...givenBack, statement: 'No.' }));
    const late = { id: procedures['id'], expectedVersion: 3, state: 'REPORTED' };
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
