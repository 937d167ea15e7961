import { machine, type At, type Machine, type Way } from '../../../testing/lifecycles/machine.js';
import type { Changed } from '../../../testing/send-change.js';
import type { Stage } from '../../../testing/stage.js';
import type { CaseRecord } from '../cases/case-record.js';
import { EMBARGO_TRANSITIONS, type EmbargoState } from '../embargoes/embargo-lifecycle.js';
import {
  CONSENT_TRANSITIONS,
  FACT_TRANSITIONS,
  FIX_TRANSITIONS,
  REPORT_TRANSITIONS,
  type ConsentState,
  type PublicFacts,
} from '../participants/participant-lifecycles.js';
import { bringEmbargo, sayConsent } from './bring-embargo.js';
import { CaseInHand } from './case-in-hand.js';
import { Clearinghouse, clerk, memberOf } from './clearinghouse.js';

const VENDOR = 'Example Vendor';
const vendor = memberOf(VENDOR);

/** A new case with a vendor in it. */
async function invited(stage: Stage, way: Way): Promise<CaseInHand> {
  const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
  await inHand.invite(VENDOR);
  return inHand;
}

/** The part that the vendor takes, as it is stored. */
function vendorIn(stored: At['stored']) {
  const { participants } = stored as unknown as CaseRecord;
  const part = participants.find(({ organization }) => organization === VENDOR);
  if (part === undefined) throw new Error(`${VENDOR} takes no part.`);
  return part;
}

/** A lifecycle within a case: how a state of it is asked for, and where it stands. */
function partMachine<State extends string>(
  own: Omit<Machine<State>, 'over'>,
  ask: (inHand: CaseInHand, to: State, from: State) => Promise<Changed>,
  stateOf: (stored: At['stored']) => State,
  bring?: (inHand: CaseInHand, state: State) => Promise<void>,
): Machine {
  return machine<State>({
    ...own,
    over: (stage, way) => ({
      collection: 'clearinghouseCases',
      begin: async () => (await invited(stage, way)).id,
      ...(bring === undefined
        ? {}
        : {
            bring: async (state) => {
              const inHand = await invited(stage, way);
              await bring(inHand, state);
              return inHand.id;
            },
          }),
      ask: ({ id, version, stored }, to) => {
        const inHand = CaseInHand.at(new Clearinghouse(stage, way), id, version);
        return ask(inHand, to, stateOf(stored));
      },
      stateOf,
    }),
  });
}

/** The facts, those that are not so among them. */
function factsInput(facts: PublicFacts): Record<string, boolean> {
  return {
    publiclyKnown: facts.startsWith('P'),
    exploitPublic: facts.includes('X'),
    attacksObserved: facts.endsWith('A'),
  };
}

const OWN_CONSENT: readonly ConsentState[] = ['SIGNATORY', 'DECLINED'];

/** How the lifecycles within a case are walked. */
export const PARTICIPANT_MACHINES = [
  partMachine(
    { table: 'REPORT_TRANSITIONS', transitions: REPORT_TRANSITIONS },
    (inHand, reportState) => inHand.change('updateTreasuryParticipation', { reportState }, vendor),
    (stored) => vendorIn(stored).reportState,
  ),
  partMachine(
    { table: 'FIX_TRANSITIONS', transitions: FIX_TRANSITIONS },
    (inHand, fixPath) =>
      inHand.change('updateTreasuryVendorStatus', { vendor: VENDOR, fixPath }, vendor),
    (stored) => vendorIn(stored).fixPath ?? 'VENDOR_UNAWARE',
  ),
  partMachine(
    { table: 'FACT_TRANSITIONS', transitions: FACT_TRANSITIONS },
    (inHand, facts) => inHand.change('reportTreasuryPublicFacts', factsInput(facts), clerk),
    (stored) => (stored as unknown as CaseRecord).publicFacts,
  ),
  partMachine<ConsentState>(
    {
      table: 'CONSENT_TRANSITIONS',
      transitions: CONSENT_TRANSITIONS,
      // What comes of an embargo is nobody's to say.
      nextOf: (from) => CONSENT_TRANSITIONS[from].filter((to) => OWN_CONSENT.includes(to)),
    },
    (inHand, consent) => inHand.change('updateTreasuryParticipation', { consent }, vendor),
    (stored) => vendorIn(stored).consent,
    (inHand, consent) => sayConsent(inHand, VENDOR, consent),
  ),
  partMachine<EmbargoState>(
    {
      table: 'EMBARGO_TRANSITIONS',
      transitions: EMBARGO_TRANSITIONS,
      // To propose is one step and to reject another, whichever of two states they lead to.
      unasked: (from, to) =>
        (to === 'PROPOSED' && from === 'ACTIVE') ||
        (to === 'REVISE' && from === 'NONE') ||
        (to === 'NONE' && from === 'REVISE'),
    },
    (inHand, to) => {
      if (to === 'PROPOSED' || to === 'REVISE') {
        return inHand.change('proposeTreasuryEmbargo', { until: '2027-02-28' }, clerk);
      }
      const decision = { ACTIVE: 'ACCEPT', NONE: 'REJECT', EXITED: 'END' }[to];
      return inHand.change('updateTreasuryEmbargo', { decision }, clerk);
    },
    (stored) => (stored as unknown as CaseRecord).embargo.state,
    (inHand, state) => bringEmbargo(inHand, VENDOR, state),
  ),
];
