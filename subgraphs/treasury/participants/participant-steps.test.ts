import { openStage, type Stage } from '../../../testing/stage.js';
import { wayTo } from '../../contract/lifecycles/testing/way-to.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf } from '../testing/clearinghouse.js';
import {
  CONSENT_STATES,
  CONSENT_TRANSITIONS,
  FACT_TRANSITIONS,
  FIX_PATHS,
  FIX_TRANSITIONS,
  PUBLIC_FACTS,
  REPORT_STATES,
  REPORT_TRANSITIONS,
  type ConsentState,
  type PublicFacts,
} from './participant-lifecycles.js';

const VENDOR = 'Example Vendor';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What each change of a walk must come to: the state where the table has it, and otherwise a refusal. */
const outcome = (isAllowed: boolean) => (isAllowed ? undefined : 'SKIPPED_STATE');

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of Treasury', 'askSubgraph' as const],
])('%s', (_, way) => {
  const invited = async () => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
    await inHand.invite(VENDOR);
    return inHand;
  };

  test.each(REPORT_STATES)('after %s a participant works as the table says', async (from) => {
    const tried = REPORT_STATES.map(async (reportState) => {
      const inHand = await invited();
      for (const step of wayTo(REPORT_TRANSITIONS, 'START', from)) {
        expect(await inHand.say(VENDOR, { reportState: step })).toBeUndefined();
      }
      const code = await inHand.say(VENDOR, { reportState });
      if (code === undefined) expect(inHand.part(VENDOR)).toMatchObject({ reportState });
      return [reportState, code];
    });
    expect(await Promise.all(tried)).toEqual(
      REPORT_STATES.map((to) => [to, outcome(REPORT_TRANSITIONS[from].includes(to))]),
    );
  });

  test.each(FIX_PATHS)('after %s a vendor’s fix goes on as the table says', async (from) => {
    const state = (inHand: CaseInHand, fixPath: string) =>
      inHand.code('updateTreasuryVendorStatus', { vendor: VENDOR, fixPath }, memberOf(VENDOR));
    const tried = FIX_PATHS.map(async (fixPath) => {
      const inHand = await invited();
      for (const step of wayTo(FIX_TRANSITIONS, 'VENDOR_UNAWARE', from)) {
        expect(await state(inHand, step)).toBeUndefined();
      }
      return [fixPath, await state(inHand, fixPath)];
    });
    expect(await Promise.all(tried)).toEqual(
      FIX_PATHS.map((to) => [to, outcome(FIX_TRANSITIONS[from].includes(to))]),
    );
  });

  test.each(PUBLIC_FACTS)('after %s more can become public, and nothing less', async (from) => {
    const report = (inHand: CaseInHand, facts: PublicFacts) =>
      inHand.code('reportTreasuryPublicFacts', factsInput(facts), clerk);
    const tried = PUBLIC_FACTS.map(async (to) => {
      const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
      for (const step of wayTo(FACT_TRANSITIONS, 'pxa', from)) {
        expect(await report(inHand, step)).toBeUndefined();
      }
      const code = await report(inHand, to);
      if (code === undefined) expect(inHand.record).toMatchObject(factsInput(to));
      return [to, code];
    });
    expect(await Promise.all(tried)).toEqual(
      PUBLIC_FACTS.map((to) => [to, outcome(FACT_TRANSITIONS[from].includes(to))]),
    );
  });

  test.each(CONSENT_STATES)(
    'after %s a participant signs or declines as the table says',
    async (from) => {
      const tried = CONSENT_STATES.map(async (consent) => {
        const inHand = await invited();
        await bring(inHand, from);
        expect(inHand.part(VENDOR)).toMatchObject({ consent: from });
        return [consent, await inHand.say(VENDOR, { consent })];
      });
      const own: readonly ConsentState[] = ['SIGNATORY', 'DECLINED'];
      expect(await Promise.all(tried)).toEqual(
        CONSENT_STATES.map((to) => [
          to,
          outcome(CONSENT_TRANSITIONS[from].includes(to) && own.includes(to)),
        ]),
      );
    },
  );
});

test('an embargo changes the consent of participants only as the table says', async () => {
  const at = new Clearinghouse(stage);
  const seen = new Set<string>();
  for (const from of CONSENT_STATES) {
    for (const step of ['PROPOSE', 'ACCEPT', 'REJECT', 'END', 'PUBLIC'] as const) {
      const inHand = await CaseInHand.of(at);
      await inHand.invite(VENDOR);
      // Another signs too, so that terms can come into force whatever the vendor says.
      await inHand.invite('Signatory', ['OBSERVER']);
      await bring(inHand, from, 'Signatory');
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

/** Brings a vendor to a state of consent; with a second signatory the terms come into force for all but the first state. */
async function bring(inHand: CaseInHand, consent: ConsentState, second?: string): Promise<void> {
  if (consent === 'NO_EMBARGO') return;
  await inHand.propose('2026-12-31');
  if (consent === 'SIGNATORY' || consent === 'LAPSED')
    await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  if (consent === 'DECLINED') await inHand.say(VENDOR, { consent });
  if (second !== undefined) await inHand.say(second, { consent: 'SIGNATORY' });
  if (second !== undefined || consent === 'LAPSED') await inHand.decide('ACCEPT');
  if (consent === 'LAPSED') await inHand.propose('2027-01-31');
}

/** The facts, those that are not so among them. */
function factsInput(facts: PublicFacts): Record<string, boolean> {
  return {
    publiclyKnown: facts.startsWith('P'),
    exploitPublic: facts.includes('X'),
    attacksObserved: facts.endsWith('A'),
  };
}
