import { machine, type Way } from '../../../testing/lifecycles/machine.js';
import { idOf, recordOf } from '../../../testing/send-change.js';
import type { Stage } from '../../../testing/stage.js';
import { addDays, calendarDateInNewYork } from '../../contract/dates/calendar-date.js';
import { AGREEMENT_TRANSITIONS } from '../early-access/agreement-lifecycle.js';
import { PROTECTIONS } from '../early-access/agreement-record.js';
import {
  phaseOn,
  WINDOW_TRANSITIONS,
  type WindowPhase,
  type WindowRecord,
} from '../early-access/window-record.js';
import { Clearinghouse, memberOf } from './clearinghouse.js';
import { ToldFacts } from './told-facts.js';

const DEVELOPER = 'Example Developer';
const developer = memberOf(DEVELOPER, 'developer');

/** What NSA tells Treasury of the models that are walked. */
export const TOLD = new ToldFacts();
let models = 0;
const DAY_MS = 86_400_000;

/** A developer's changes about early access to its models. */
function offers(stage: Stage, way: Way) {
  const at = new Clearinghouse(stage, way);
  const send = (verb: string, what: string, input: Record<string, unknown>) =>
    at.change(
      `${verb}Treasury${what}`,
      `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
      'id version',
      input,
      developer,
    );
  const ofAgreement = (verb: string, input: Record<string, unknown>) =>
    send(verb, 'EarlyAccessAgreement', input);
  const agreementOn = async (frontierModel: string) => {
    TOLD.designate(frontierModel, DEVELOPER);
    return idOf(await ofAgreement('create', { frontierModel }));
  };
  return {
    ofAgreement,
    begin: () => agreementOn(`NSA:frontierModel:walked-${(models += 1)}`),
    ofWindow: (verb: string, input: Record<string, unknown>) =>
      send(verb, 'EarlyAccessWindow', input),
    /** A new model under all six protections. */
    agreed: async () => {
      const frontierModel = `NSA:frontierModel:walked-${(models += 1)}`;
      const id = await agreementOn(frontierModel);
      recordOf(await ofAgreement('update', { id, expectedVersion: 1, acknowledged: PROTECTIONS }));
      return { agreement: id, frontierModel };
    },
  };
}

/** How the lifecycles of early access are walked. */
export const EARLY_ACCESS_MACHINES = [
  machine({
    table: 'AGREEMENT_TRANSITIONS',
    transitions: AGREEMENT_TRANSITIONS,
    refusal: () => 'DEVELOPER_WITHDREW',
    // Protections are acknowledged or the agreement is left: nothing asks for less, or for the same again.
    unasked: (from, to) => to === 'ACKNOWLEDGING' || (from === 'IN_FORCE' && to === 'IN_FORCE'),
    over: (stage, way) => {
      const { begin, ofAgreement } = offers(stage, way);
      return {
        collection: 'earlyAccessAgreements',
        begin,
        ask: ({ id, version: expectedVersion }, to) =>
          to === 'WITHDRAWN'
            ? ofAgreement('withdraw', { id, expectedVersion })
            : ofAgreement('update', { id, expectedVersion, acknowledged: PROTECTIONS }),
      };
    },
  }),
  machine<WindowPhase>({
    table: 'WINDOW_TRANSITIONS',
    transitions: WINDOW_TRANSITIONS,
    refusal: (from) => (from === 'WITHDRAWN' ? 'DEVELOPER_WITHDREW' : 'SKIPPED_STATE'),
    // The calendar opens a window, and closes it.
    unasked: (from, to) =>
      to === 'SCHEDULED' ||
      to === 'OPEN' ||
      (to === 'CLOSED' && (from === 'SCHEDULED' || from === 'OPEN')),
    over: (stage, way) => {
      const { agreed, ofAgreement, ofWindow } = offers(stage, way);
      const today = () => calendarDateInNewYork(stage.clock.now());
      return {
        collection: 'earlyAccessWindows',
        begin: () => Promise.reject(new Error('Windows are brought to each phase.')),
        bring: async (phase) => {
          const { agreement, frontierModel } = await agreed();
          const opensOn = addDays(today(), phase === 'SCHEDULED' ? 1 : 0);
          const closesOn = addDays(today(), 9);
          const days = { opensOn, closesOn, plannedPartnerReleaseOn: closesOn };
          const id = idOf(await ofWindow('create', { frontierModel, modelVersion: '1', ...days }));
          if (phase === 'WITHDRAWN')
            await ofAgreement('withdraw', { id: agreement, expectedVersion: 2 });
          if (phase === 'OPEN') stage.clock.advance(DAY_MS);
          if (phase === 'CLOSED') stage.clock.advance(20 * DAY_MS);
          return id;
        },
        ask: ({ id, version }, to) =>
          to === 'WITHDRAWN'
            ? ofWindow('withdraw', { id, expectedVersion: version })
            : ofWindow('update', { id, expectedVersion: version, closesOn: today() }),
        stateOf: (stored) => phaseOn(stored as unknown as WindowRecord, today()),
      };
    },
  }),
];
