import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { Directives } from '../../subgraphs/cisa/testing/directives.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { Grants } from '../../subgraphs/omb/testing/grants.js';
import { Workforce } from '../../subgraphs/opm/testing/workforce.js';
import { CaseInHand } from '../../subgraphs/treasury/testing/case-in-hand.js';
import { Clearinghouse } from '../../subgraphs/treasury/testing/clearinghouse.js';
import type { Stage } from '../stage.js';
import { ORGANIZATIONS } from './people.js';

/** What a record is known by when a sequence begins. */
type Begun = Readonly<Record<string, unknown>>;

/** Where a sequence begins, so that it comes to what lies deep; and which agencies most of its calls go to. */
export interface Scene {
  readonly name: string;
  readonly focus: readonly SubgraphName[];
  readonly begin: (stage: Stage) => Promise<readonly Begun[]>;
}

const nothing = () => Promise.resolve([]);
/** The directive in force of the public record, which requires two actions. */
const BOD_26_04 = 'CISA:instrument:BOD-26-04';
let models = 0;

/** A model of LAB-ONE that NSA designated, as it lies before Treasury. */
async function designated(stage: Stage): Promise<readonly Begun[]> {
  const nsa = new Determinations(stage);
  const threshold = await nsa.thresholdInForce();
  const alias = `Begun ${(models += 1)}`;
  const engagement = await nsa.broughtTo('DESIGNATED_COVERED', alias, threshold);
  const stored = await stage
    .databaseOf('nsa')
    .collection<{ _id: string; frontierModel: string }>('engagements')
    .findOne({ _id: engagement.id });
  const frontierModel = { id: stored?.frontierModel, version: 1 };
  return [
    { ...engagement, state: 'DESIGNATED_COVERED', frontierModel },
    { id: threshold, version: 3 },
  ];
}

/** A case with vendors in it, where remediation is coordinated. */
async function coordinated(stage: Stage): Promise<readonly Begun[]> {
  const inHand = await CaseInHand.of(new Clearinghouse(stage));
  for (const organization of ORGANIZATIONS.slice(1)) await inHand.invite(organization);
  await inHand.coordinate();
  await inHand.fixedBy('VENDOR-ONE');
  return [inHand.record];
}

/** The scenes: each subgraph from nothing, all of them at once, and what takes many calls to come to. */
export const SCENES: readonly Scene[] = [
  ...SUBGRAPH_NAMES.map((name) => ({
    name: `from nothing at ${name}`,
    focus: [name],
    begin: nothing,
  })),
  { name: 'from nothing anywhere', focus: SUBGRAPH_NAMES, begin: nothing },
  { name: 'a designated model', focus: ['treasury', 'nsa'], begin: designated },
  { name: 'a designated model, before Treasury', focus: ['treasury'], begin: designated },
  { name: 'a case that is coordinated', focus: ['treasury'], begin: coordinated },
  {
    name: 'a directive in consultation',
    focus: ['cisa'],
    begin: async (stage) => {
      const cisa = new Directives(stage);
      // Without a number: a kind has a hundred of them, and guidance needs none.
      const guidance = await cisa.broughtTo('IN_CONSULTATION', { kind: 'GUIDANCE' });
      await cisa.consult(guidance.id);
      return [
        { ...guidance, state: 'IN_CONSULTATION' },
        { id: BOD_26_04, version: 1 },
      ];
    },
  },
  {
    name: 'a determination that was coordinated',
    focus: ['omb'],
    begin: async (stage) => [
      { ...(await new Grants(stage).broughtTo('COORDINATED')), state: 'COORDINATED' },
    ],
  },
  {
    name: 'a pathway with people on board',
    focus: ['opm'],
    begin: async (stage) => {
      const opm = new Workforce(stage);
      const id = await opm.broughtTo('ONBOARDED', 5);
      const { pathway, version } = await opm.countsOf(id);
      const counts = { id: id.replace(':hiringPathway:', ':hiringCounts:'), version };
      return [{ id, version: pathway.version, state: pathway.state, counts }];
    },
  },
];
