import { Mutations } from '../../../testing/mutations.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { until } from '../../../testing/until.js';
import { publicPrincipal } from '../identity/principal.js';
import { Releases } from './testing/releases.js';

let stage: Stage;
let releases: Releases;
beforeAll(async () => {
  stage = await openStage();
  await stage.followAgencies();
  releases = new Releases(stage);
});
afterAll(() => stage.close());

describe('a release', () => {
  test('of a description shows it to those who see the task', async () => {
    const id = await releases.task({
      description: 'Which districts.',
      descriptionMarking: { cui: ['LEI'] },
    });
    const descriptionOf = async () =>
      (await releases.seenBy())?.tasks.nodes.find((node) => node.id === id)?.description;
    const { id: proposal } = await releases.proposed(id, { target: 'DESCRIPTION' });
    expect(await descriptionOf()).toBeNull();
    expect((await releases.confirm(proposal)).record).toMatchObject({ state: 'CONFIRMED' });
    expect(await descriptionOf()).toBe('Which districts.');
  });

  test('of a record leaves a description with a marking of its own withheld', async () => {
    const id = await releases.task({
      marking: { tlp: 'RED' },
      description: 'About whom.',
      descriptionMarking: { cui: ['LEI'] },
    });
    await releases.confirm((await releases.proposed(id))['id']);
    const seen = (await releases.seenBy())?.tasks.nodes.find((node) => node.id === id);
    expect(seen).toMatchObject({ description: null, releaseDecisions: [{ target: 'RECORD' }] });
  });

  test('can go in steps, each a decision of its own', async () => {
    const id = await releases.hiddenTask();
    const opm = officer('OPM');
    const shows = async (as = publicPrincipal) =>
      (await releases.seenBy(as))?.tasks.nodes.some((node) => node.id === id);
    await releases.confirm((await releases.proposed(id, { marking: { tlp: 'GREEN' } }))['id']);
    expect([await shows(opm), await shows()]).toEqual([true, false]);
    const further = await releases.proposed(id, { expectedVersion: 2, marking: {} });
    await releases.confirm(further['id']);
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
