import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { ToldFacts as ToldToNsa } from '../subgraphs/nsa/testing/told-facts.js';
import { ToldFacts as ToldToTreasury } from '../subgraphs/treasury/testing/told-facts.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { eventCount } from '../testing/event-count.js';
import { OF_DIRECTIVES } from '../testing/refusals/of-directives.js';
import { OF_EVERY_AGENCY } from '../testing/refusals/of-every-agency.js';
import { OF_FUNDS_PEOPLE_AND_LAW } from '../testing/refusals/of-funds-people-and-law.js';
import { OF_SECTION_3 } from '../testing/refusals/of-section-3.js';
import { OF_THE_CLEARINGHOUSE } from '../testing/refusals/of-the-clearinghouse.js';
import type { Provocations } from '../testing/refusals/provocation.js';
import { mutationText } from '../testing/send-change.js';
import { openStage, type Stage } from '../testing/stage.js';

const PROVOCATIONS: Provocations = {
  ...OF_EVERY_AGENCY,
  ...OF_THE_CLEARINGHOUSE,
  ...OF_SECTION_3,
  ...OF_DIRECTIVES,
  ...OF_FUNDS_PEOPLE_AND_LAW,
};
/** Refuses only where a setting of the installation lowers the ceiling, which its unit test does. */
const OF_A_SETTING = ['MARKING_OVER_CEILING'];

const toldToNsa = new ToldToNsa();
const toldToTreasury = new ToldToTreasury();
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    lineTo: (name, way) => toldToNsa.lineTo(name, toldToTreasury.lineTo(name, way)),
  });
});
beforeEach(() => {
  toldToTreasury.isCut = false;
});
afterAll(() => stage.close());

function codesOfTheSchema(): readonly string[] {
  const sdl = readFileSync('gateway/supergraph/api-schema.graphql', 'utf8');
  const type = buildSchema(sdl, { assumeValid: true }).getType('RefusalCode');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

test('every refusal code of the schema is provoked by a call', () => {
  expect([...Object.keys(PROVOCATIONS), ...OF_A_SETTING].sort()).toEqual(
    [...codesOfTheSchema()].sort(),
  );
});

test.each(Object.entries(PROVOCATIONS))(
  '%s refuses a call, says what to do, and nothing changes',
  async (code, provoke) => {
    const { mutation, input, as } = await provoke({ stage, toldToNsa, toldToTreasury });
    const events = () => Promise.all(SUBGRAPH_NAMES.map((name) => eventCount(stage, name)));
    const before = await events();
    interface Data {
      readonly payload: {
        readonly userErrors: readonly { readonly code: string; readonly message: string }[];
      } | null;
    }
    const text = mutationText(mutation, 'userErrors { code message }');
    const { data, errors } = await stage.ask<Data>(text, { input }, as);
    expect(errors).toBeUndefined();
    expect(data?.payload?.userErrors).toEqual([
      { code, message: expect.stringMatching(/\w+ \w+/) },
    ]);
    expect(await events()).toEqual(before);
  },
);
