import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage } from '../../../testing/stage.js';
import {
  INSTRUMENT_TRANSITIONS,
  type InstrumentState,
} from '../binding-operational-directives/instrument-lifecycle.js';
import {
  AGENCY_STEPS,
  REQUIRED_ACTION_TRANSITIONS,
  type RequiredActionState,
} from '../required-actions/required-action-lifecycle.js';
import { ACTION, Directives } from './directives.js';
import { PARTNER_MACHINES, TOLD } from './partner-machines.js';

const opm = officer('OPM', 'Chief Information Security Officer');
/** As many actions as a walk takes: each is required of an agency once. */
const ACTIONS = Array.from({ length: 20 }, (_, at) => ({ ...ACTION, id: `WALKED_${at}` }));

const INSTRUMENT = machine<InstrumentState>({
  table: 'INSTRUMENT_TRANSITIONS',
  transitions: INSTRUMENT_TRANSITIONS,
  over: (stage, way) => {
    const cisa = new Directives(stage, way);
    // A kind has a hundred numbers in a year.
    const kind = way === 'ask' ? 'BOD' : 'ED';
    return {
      collection: 'instruments',
      begin: () => Promise.reject(new Error('Directives are brought to each state.')),
      bring: async (state) => (await cisa.broughtTo(state, { kind })).id,
      prepare: ({ id }, to) => cisa.prepare(id, to),
      ask: ({ id, version }, to) => cisa.take(id, version, to),
    };
  },
});

const REQUIRED_ACTION = machine<RequiredActionState>({
  table: 'REQUIRED_ACTION_TRANSITIONS',
  transitions: REQUIRED_ACTION_TRANSITIONS,
  over: async (stage, way) => {
    const cisa = new Directives(stage, way);
    const { id: directive } = await cisa.broughtTo('IN_FORCE', { kind: 'ED', actions: ACTIONS });
    const actions = [...ACTIONS];
    return {
      collection: 'requiredActions',
      begin: async () =>
        idOf(await cisa.require({ directive, action: actions.pop()?.id, agency: 'OPM' })),
      ask: ({ id, version: expectedVersion }, state) => {
        const input = { id, expectedVersion, state, statement: 'So it is.' };
        const isAgencys = AGENCY_STEPS.some((own) => own === state);
        return isAgencys ? cisa.report(input, opm) : cisa.handle(input);
      },
    };
  },
});

/** How the lifecycles of CISA are walked. */
export const CISA_MACHINES: Machines = {
  subgraph: 'cisa',
  openStage: () => openStage({ lineTo: TOLD.lineTo }),
  machines: [INSTRUMENT, REQUIRED_ACTION, ...PARTNER_MACHINES],
};
