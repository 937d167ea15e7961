import { DEVELOPERS_INFORMATION } from '../../subgraphs/contract/markings/developers-information.js';
import { SOME_ORGANIZATION } from '../../subgraphs/contract/policy/rights.js';
import { Clearinghouse, memberOf } from '../../subgraphs/treasury/testing/clearinghouse.js';
import type { Stage } from '../stage.js';

/** Records of Treasury: those of the organization that the callers act for, and those of another that Treasury alone may know of. */
export async function clearinghouseRecords(stage: Stage) {
  const at = new Clearinghouse(stage);
  const madeBy = async (organization: string, tlp: string) => {
    const as = memberOf(organization);
    const [clearinghouseCase, scanDeclaration] = await Promise.all([
      at.reported({ tlp }, as),
      at.declared({ tlp }, as),
    ]);
    const early = await earlyAccessRecords(stage, organization);
    return { clearinghouseCase, scanDeclaration, ...early };
  };
  const [open, hidden] = await Promise.all([
    madeBy(SOME_ORGANIZATION, 'AMBER'),
    madeBy('Another Organization', 'RED'),
  ]);
  return { open, hidden };
}

/** An agreement and a window of a developer, as they are stored: to make them takes a model that NSA designated. */
async function earlyAccessRecords(stage: Stage, developer: string) {
  const database = stage.databaseOf('treasury');
  const same = { version: 1, agency: 'TREASURY', audience: 'ONLY_TREASURY', parties: [developer] };
  const named = { developer, frontierModel: `NSA:frontierModel:${developer}` };
  const earlyAccessAgreement = `TREASURY:earlyAccessAgreement:${developer}`;
  const earlyAccessWindow = `TREASURY:earlyAccessWindow:${developer}`;
  await Promise.all([
    database.collection('earlyAccessAgreements').insertOne({
      _id: earlyAccessAgreement as never,
      ...same,
      ...named,
      state: 'ACKNOWLEDGING',
      acknowledgements: [],
      marking: DEVELOPERS_INFORMATION,
    }),
    database.collection('earlyAccessWindows').insertOne({
      _id: earlyAccessWindow as never,
      ...same,
      ...named,
      agreement: earlyAccessAgreement,
      opensOn: '2026-12-01',
      closesOn: '2026-12-15',
      plannedPartnerReleaseOn: '2026-12-15',
      withdrawnOn: null,
      marking: DEVELOPERS_INFORMATION,
    }),
  ]);
  return { earlyAccessAgreement, earlyAccessWindow };
}
