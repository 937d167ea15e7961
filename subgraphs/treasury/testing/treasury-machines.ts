import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { openStage } from '../../../testing/stage.js';
import { CASE_TRANSITIONS, type CaseState } from '../cases/case-lifecycle.js';
import { SCAN_TRANSITIONS, type ScanState } from '../scan-declarations/scan-lifecycle.js';
import { CaseInHand } from './case-in-hand.js';
import { Clearinghouse, clerk, memberOf, reporter, SSVC } from './clearinghouse.js';
import { EARLY_ACCESS_MACHINES, TOLD } from './early-access-machines.js';
import { PARTICIPANT_MACHINES } from './participant-machines.js';

const CASE = machine<CaseState>({
  table: 'CASE_TRANSITIONS',
  transitions: CASE_TRANSITIONS,
  // Those that rest also go back to where they were, which here is the first state.
  nextOf: (from) => [
    ...CASE_TRANSITIONS[from],
    ...(from === 'DEFERRED' || from === 'ON_HOLD' ? (['REPORTED'] as const) : []),
  ],
  over: async (stage, way) => {
    const at = new Clearinghouse(stage, way);
    const original = await at.reported();
    return {
      collection: 'clearinghouseCases',
      begin: () => at.reported(),
      prepare: async ({ id, version, stored }, to) => {
        if (to !== 'PATCH_DISTRIBUTED' || stored['state'] !== 'REMEDIATION_COORDINATED') return;
        const inHand = CaseInHand.at(at, id, version);
        await inHand.invite('Example Vendor');
        const fixes = [await inHand.fixedBy('Example Vendor')];
        await inHand.must('createTreasuryDistribution', { fixes, channel: 'PORTAL' }, clerk);
      },
      ask: ({ id, version: expectedVersion }, state) => {
        if (state === 'WITHDRAWN_BY_REPORTER') {
          return at.ofCase('withdrawTreasuryCase', { id, expectedVersion }, reporter);
        }
        return at.updateCase({
          id,
          expectedVersion,
          state,
          ...(state === 'DUPLICATE' ? { duplicateOf: original } : {}),
          ...(state === 'TRANSFERRED' ? { transferTo: 'Example Coordinator' } : {}),
          ...(state === 'PRIORITIZED' ? { ssvc: SSVC } : {}),
        });
      },
    };
  },
});

let networks = 0;
/** Addresses that no other scan has. */
function ownScope() {
  networks += 1;
  return { scope: [{ kind: 'CIDR', value: `10.${networks >> 8}.${networks & 255}.0/24` }] };
}
const AGREED = { kind: 'SCANNERS_AGREED', note: 'Both scan; each names its source address.' };

const SCAN = machine<ScanState>({
  table: 'SCAN_TRANSITIONS',
  transitions: SCAN_TRANSITIONS,
  over: (stage, way) => {
    const at = new Clearinghouse(stage, way);
    return {
      collection: 'scanDeclarations',
      begin: () => at.declared(ownScope()),
      prepare: async ({ stored }, to) => {
        if (to !== 'CONFLICT' || stored['state'] === 'CONFLICT') return;
        await at.declared({ scope: stored['scope'] }, memberOf('Other Scanner'));
      },
      ask: ({ id, version, stored }, state) => {
        const leavesConflict = stored['state'] === 'CONFLICT' && state !== 'CONFLICT';
        const input = { id, expectedVersion: version, state };
        return at.change(
          'updateTreasuryScanDeclaration',
          'scanDeclaration',
          'id version state',
          leavesConflict ? { ...input, resolution: AGREED } : input,
          clerk,
        );
      },
    };
  },
});

/** How the lifecycles of Treasury are walked. */
export const TREASURY_MACHINES: Machines = {
  subgraph: 'treasury',
  openStage: () => openStage({ lineTo: TOLD.lineTo }),
  // Windows come last: while they are walked days go by, and a log never goes back.
  machines: [CASE, SCAN, ...PARTICIPANT_MACHINES, ...EARLY_ACCESS_MACHINES],
};
