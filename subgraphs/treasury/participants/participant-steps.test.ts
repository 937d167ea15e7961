import { openStage, type Stage } from '../../../testing/stage.js';
import { sayConsent } from '../testing/bring-embargo.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk } from '../testing/clearinghouse.js';
import { CONSENT_STATES, CONSENT_TRANSITIONS } from './participant-lifecycles.js';

const VENDOR = 'Example Vendor';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('an embargo changes the consent of participants only as the table says', async () => {
  const at = new Clearinghouse(stage);
  const seen = new Set<string>();
  for (const from of CONSENT_STATES) {
    for (const step of ['PROPOSE', 'ACCEPT', 'REJECT', 'END', 'PUBLIC'] as const) {
      const inHand = await CaseInHand.of(at);
      await inHand.invite(VENDOR);
      // Another signs too, so that terms can come into force whatever the vendor says.
      await inHand.invite('Signatory', ['OBSERVER']);
      await sayConsent(inHand, VENDOR, from, 'Signatory');
      if (step === 'PROPOSE') await inHand.propose('2027-06-30');
      else if (step === 'PUBLIC') {
        await inHand.code('reportTreasuryPublicFacts', { publiclyKnown: true }, clerk);
      } else await inHand.decide(step);
      const { consent } = inHand.part(VENDOR);
      if (consent === from) continue;
      const next: readonly string[] = CONSENT_TRANSITIONS[from];
      expect([from, step, next.includes(consent) ? consent : `not ${consent}`]).toEqual([
        from,
        step,
        consent,
      ]);
      seen.add(`${from} ${consent}`);
    }
  }
  expect([...seen].sort()).toEqual([
    'DECLINED INVITED',
    'DECLINED NO_EMBARGO',
    'INVITED NO_EMBARGO',
    'LAPSED NO_EMBARGO',
    'LAPSED SIGNATORY',
    'NO_EMBARGO INVITED',
    'SIGNATORY LAPSED',
    'SIGNATORY NO_EMBARGO',
  ]);
});
