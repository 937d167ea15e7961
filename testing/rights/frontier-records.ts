import { SOME_ORGANIZATION } from '../../subgraphs/contract/policy/rights.js';
import { frontierModelId } from '../../subgraphs/nsa/frontier-models/frontier-model-record.js';
import { Determinations } from '../../subgraphs/nsa/testing/determinations.js';
import { developer } from '../../subgraphs/nsa/testing/frontier-work.js';
import { idOf, recordOf } from '../send-change.js';
import type { Stage } from '../stage.js';

/** Records of NSA: those that were released or are of SOME_ORGANIZATION, and those that it alone may know of. */
export async function frontierRecords(stage: Stage) {
  const nsa = new Determinations(stage);
  const threshold = await nsa.determinedThreshold();
  await nsa.release(threshold, 3, ['RECORD']);
  const modelOf = async (engagement: string) => {
    const { id } = await nsa.broughtTo('DETERMINATION_PENDING', engagement, threshold);
    const designation = await nsa.designated(id, threshold, 'NOT_COVERED');
    const assessment = idOf(await nsa.beginAssessment({ engagement: id }));
    const shared = idOf(await nsa.beginAssessment({ engagement: id }));
    recordOf(await nsa.completeAssessment({ id: shared, expectedVersion: 1 }));
    return { id, designation, assessment, shared };
  };
  const released = await modelOf('Released');
  await nsa.release(released.designation, 3, ['RECORD', 'FRONTIER_MODEL']);
  const kept = await modelOf('Kept');
  const own = await nsa.begunModel('Own', developer(SOME_ORGANIZATION));
  const grant = (recipientOrganization: string) =>
    nsa.share({ assessment: released.shared, recipientOrganization });
  const [ownGrant, otherGrant] = [await grant(SOME_ORGANIZATION), await grant('LAB-TWO')];
  const open = {
    frontierModel: frontierModelId('LAB-ONE', 'Released'),
    engagement: own.engagement,
    thresholdDetermination: threshold,
    designation: released.designation,
    assessment: released.assessment,
    shareGrant: idOf(ownGrant),
  };
  const hidden = {
    frontierModel: frontierModelId('LAB-ONE', 'Kept'),
    engagement: kept.id,
    thresholdDetermination: idOf(await nsa.draftThreshold({ supersedes: threshold })),
    designation: kept.designation,
    assessment: kept.assessment,
    shareGrant: idOf(otherGrant),
  };
  return { open, hidden };
}
