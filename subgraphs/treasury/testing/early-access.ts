import { idOf, recordOf } from '../../../testing/send-change.js';
import type { Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { PROTECTIONS } from '../early-access/agreement-record.js';
import { Clearinghouse, memberOf } from './clearinghouse.js';

const AGREEMENT =
  'id state version developer protectionsComplete acknowledgements { protection on } marking { banner tlp }';
const WINDOW =
  'id version modelVersion opensOn closesOn plannedPartnerReleaseOn withdrawnOn phase agreement { id protectionsComplete }';

export const DEVELOPER = 'Example Developer';
export const developer = memberOf(DEVELOPER, 'developer');

/** The days of a window; without a day of the release for partners, one that closes on it. */
export const days = (opensOn: string, closesOn: string, plannedPartnerReleaseOn = closesOn) => ({
  opensOn,
  closesOn,
  plannedPartnerReleaseOn,
});

/** A developer's changes about early access to its models, through the gateway or at Treasury's own port. */
export function offers(stage: Stage, way: 'ask' | 'askSubgraph' = 'ask') {
  const at = new Clearinghouse(stage, way);
  const ofAgreement = (verb: string, input: Record<string, unknown>, as: Principal = developer) =>
    at.change(`${verb}TreasuryEarlyAccessAgreement`, 'earlyAccessAgreement', AGREEMENT, input, as);
  const ofWindow = (verb: string, input: Record<string, unknown>, as: Principal = developer) =>
    at.change(`${verb}TreasuryEarlyAccessWindow`, 'earlyAccessWindow', WINDOW, input, as);
  return {
    ofAgreement,
    ofWindow,
    /** An agreement in force about a model; its identifier. */
    agreed: async (frontierModel: string): Promise<string> => {
      const id = idOf(await ofAgreement('create', { frontierModel }));
      recordOf(await ofAgreement('update', { id, expectedVersion: 1, acknowledged: PROTECTIONS }));
      return id;
    },
    window: (
      frontierModel: string,
      input: Record<string, unknown> = {},
      as: Principal = developer,
    ) =>
      ofWindow(
        'create',
        { ...days('2026-12-01', '2026-12-15'), modelVersion: '1', frontierModel, ...input },
        as,
      ),
  };
}
