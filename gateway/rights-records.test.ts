import type { Principal } from '../subgraphs/contract/identity/principal.js';
import { AGENCY_IDS } from '../subgraphs/contract/order/agencies.js';
import { may } from '../subgraphs/contract/policy/rights.js';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { columnsFor } from '../testing/rights/columns.js';
import {
  makeMarkedRecords,
  RECORD_WAYS,
  rightsSeen,
  RIGHTS_OF_RECORDS,
  type MarkedRecords,
} from '../testing/rights/marked-records.js';
import { openStage, type Stage } from '../testing/stage.js';

let stage: Stage;
const recordsOf = new Map<string, MarkedRecords>();

beforeAll(async () => {
  stage = await openStage();
  for (const id of AGENCY_IDS) recordsOf.set(id, await makeMarkedRecords(stage, id));
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

describe.each(Object.entries(RECORD_WAYS))('%s', (_, way) => {
  test.each(AGENCY_IDS)(
    'records of %s are there for whom the policy says, and for nobody else',
    async (agency) => {
      const records = recordsOf.get(agency) ?? new Map();
      const columns = [...columnsFor(agency)];
      const seenBy = async (as: Principal) =>
        rightsSeen(await way(stage, agency, records, as), records);
      const seen = columns.map(async ([caller, as]) => [caller, await seenBy(as)] as const);
      const expected = columns.map(
        ([caller, as]) =>
          [caller, RIGHTS_OF_RECORDS.filter((right) => may(as, right, agency))] as const,
      );
      expect(Object.fromEntries(await Promise.all(seen))).toEqual(Object.fromEntries(expected));
    },
  );
});
