import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { AGENCIES } from '../../contract/order/agencies.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.followAgencies();
});
afterAll(() => stage.close());

describe('the agencies', () => {
  it('are the eight that lead, each of a type of its own', async () => {
    const { data, errors } = await stage.ask<{ agencies: unknown }>(
      '{ agencies { __typename id name abbreviation } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.agencies).toEqual(
      AGENCIES.map(({ typeName, id, name, abbreviation }) => ({
        __typename: typeName,
        id,
        name,
        abbreviation,
      })),
    );
  });

  it('carry codes that mean nothing without their scheme', async () => {
    const { data } = await stage.ask<Record<'treasury' | 'doj', { codes: unknown[] }>>(
      '{ treasury: agency(id: "TREASURY") { codes { scheme value codeOf grade } } doj: agency(id: "DOJ") { codes { scheme value } } cnss: agency(id: "CNSS") { codes { value } } }',
    );
    expect(data).toMatchObject({ cnss: { codes: [] } });
    expect(data?.treasury.codes).toContainEqual({
      scheme: 'OMB_A11',
      value: '015',
      codeOf: 'Department of the Treasury',
      grade: 'BACKGROUND',
    });
    expect(data?.doj.codes).toContainEqual({ scheme: 'CGAC', value: '015' });
  });

  it('keep their other names', async () => {
    const { data } = await stage.ask<{ agency: unknown }>('{ agency(id: "WAR") { name aliases } }');
    expect(data?.agency).toEqual({
      name: 'Department of War',
      aliases: ['Department of Defense', 'DoD'],
    });
  });

  it('do not include one that the order gives no such duty', async () => {
    const { data, errors } = await stage.ask('{ agency(id: "FBI") { name } }');
    expect([data, errors]).toEqual([{ agency: null }, undefined]);
  });

  it('are found by reference, each at its own type only', async () => {
    const refs = [
      { __typename: 'CISA', id: 'CISA' },
      { __typename: 'CISA', id: 'NSA' },
      { __typename: 'OMB', id: 'OMB' },
      { __typename: 'Office', id: 'DIRECTOR_NSA' },
      { __typename: 'Office', id: 'AI_INDUSTRY' },
      { __typename: 'Directive', citation: '2(d)' },
      { __typename: 'Directive', citation: '9' },
    ];
    const { data } = await stage.askSubgraph<{ _entities: unknown }>(
      'omb',
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
        ... on CISA { name } ... on OMB { abbreviation codes { value } }
        ... on Office { agency { id } } ... on Directive { verb }
      } }`,
      { refs },
      publicPrincipal,
    );
    expect(data?._entities).toMatchObject([
      { name: 'Cybersecurity and Infrastructure Security Agency' },
      null,
      { abbreviation: 'OMB', codes: { length: 3 } },
      { agency: { id: 'NSA' } },
      null,
      { verb: 'form' },
      null,
    ]);
  });
});
