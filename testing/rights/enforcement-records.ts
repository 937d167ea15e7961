import { Enforcement } from '../../subgraphs/doj/testing/enforcement.js';
import type { Stage } from '../stage.js';

/** Records of DOJ: those that are public, and those that it alone may know of. */
export async function enforcementRecords(stage: Stage) {
  const doj = new Enforcement(stage);
  const [issued, draft, referral, publicCase] = await Promise.all([
    doj.issuedPriority(),
    doj.draft(),
    doj.submitted(),
    doj.charged('1:26-cr-00002'),
  ]);
  const open = { enforcementPriority: issued, referral, publicCase };
  return { open, hidden: { ...open, enforcementPriority: draft } };
}
