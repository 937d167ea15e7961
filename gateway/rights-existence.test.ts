import type { Principal } from '../subgraphs/contract/identity/principal.js';
import { may } from '../subgraphs/contract/policy/rights.js';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { columnsFor } from '../testing/rights/columns.js';
import { TRIALS } from '../testing/rights/graph-rights.js';
import type { Trial } from '../testing/rights/match-rows.js';
import {
  makeRecords,
  neverMade,
  type Records,
  type RecordsOfAgencies,
} from '../testing/rights/records.js';
import { atOwnPort, throughGateway, type Way } from '../testing/rights/try-as-everyone.js';
import { openStage, type Stage } from '../testing/stage.js';

/** Fields that are given the name of a record, so that an answer could tell whether there is one. */
const naming = TRIALS.filter(({ target, row }) => {
  const samples = (name: string) => JSON.stringify(row(target, neverMade(target.agency, name)));
  return samples('one') !== samples('another');
});

let stage: Stage;
let recordsOf: RecordsOfAgencies;
beforeAll(async () => {
  stage = await openStage();
  recordsOf = await makeRecords(stage);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

test('every change names a record, or a provision', () => {
  const changes = (trials: readonly Trial[]) =>
    trials.filter(({ target }) => target.coordinate.startsWith('Mutation.'));
  expect(changes(naming)).toEqual(changes(TRIALS));
});

describe.each([
  ['through the gateway', throughGateway],
  ['at the own port of the agency', atOwnPort],
])('%s', (_, way) => {
  test.each(naming)(
    '$target.coordinate tells nobody whether $target.agency has a record that they may not know of',
    async (trial) => {
      const { agency, action } = trial.target;
      const { hidden, never } = recordsOf[agency];
      const strangers = [...columnsFor(agency)].filter(
        ([, principal]) =>
          !may(principal, 'READ_ONE_AGENCY', agency) && !isTold(principal, trial.target),
      );
      expect(strangers.length).toBeGreaterThan(10);
      const told = strangers.map(async ([caller, principal]) => {
        // Whoever may change something may know the provisions, which everyone can read.
        const holdsRight = may(principal, action, agency);
        const absent = holdsRight ? { ...never, directive: hidden.directive } : never;
        const [ofHidden, ofAbsent] = await Promise.all([
          tell(way, trial, hidden, principal),
          tell(way, trial, absent, principal),
        ]);
        return { caller, ofHidden, ofAbsent };
      });
      for (const { caller, ofHidden, ofAbsent } of await Promise.all(told)) {
        expect({ caller, told: ofHidden }).toEqual({ caller, told: ofAbsent });
      }
    },
  );
});

/** The leads of section 3 tell one another of models: whoever has that right may know of them. */
function isTold(principal: Principal, { action, agency }: Trial['target']): boolean {
  return action === 'ASK_AS_CO_LEAD' && may(principal, action, agency);
}

/** What somebody is told of records, with a word in place of each identifier. */
async function tell(way: Way, trial: Trial, records: Records, as: Principal): Promise<string> {
  const answer = await way(stage, trial, trial.row(trial.target, records), as);
  // A provision is public: an answer that names one tells nothing, but must not differ by it either.
  return (
    Object.entries(records)
      .filter(([name]) => name !== 'directive')
      .reduce((text, [name, id]) => text.replaceAll(id, name), JSON.stringify(answer))
      // What the caller made itself when it was asked the other way has an identifier of its own each time.
      .replaceAll(/[A-Z]+:\w+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a record of the caller')
  );
}
