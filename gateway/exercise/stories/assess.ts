import type { Chance } from '../chance.js';
import { memberOf } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { organization } from './made-up.js';
import { evaluator } from './tell-thresholds.js';

/** NSA assesses a model, and shares that with those for whom it is appropriate: what is known here is that alone. */
export function* assess(engagement: string, scene: Scene, chance: Chance, number: number): Story {
  const assessment = yield* RecordInHand.made('createNSAAssessment', { engagement }, evaluator);
  if (number % 6 === 3) return;
  yield* pause(chance.between(1, 6));
  yield* assessment.change('updateNSAAssessment', { state: 'COMPLETED' }, evaluator);
  for (let grants = number % 3; grants > 0; grants -= 1) {
    const isDeveloper = chance.often(60);
    const recipient = organization(isDeveloper ? 'Developer' : 'Research', number);
    const grant = yield* RecordInHand.made(
      'createNSAShareGrant',
      {
        assessment: assessment.id,
        recipientOrganization: recipient,
        recipientKind: isDeveloper ? 'DEVELOPER' : 'RESEARCHER',
        scope: chance.pick(['WHOLE', 'EXTRACT', 'SUMMARY', 'EXISTENCE']),
        form: chance.pick(['ORAL', 'TEARLINE', 'WRITTEN', 'READING_ROOM']),
        onwardSharing: chance.pick(['FORBIDDEN', 'ORIGINATOR_ONLY']),
        expiresOn: scene.dayIn(chance.between(20, 200)),
      },
      evaluator,
    );
    const acknowledges = chance.often(50);
    if (acknowledges)
      yield* grant.change('acknowledgeNSAShareGrant', {}, memberOf(recipient, 'developer'));
    if (chance.often(20)) yield* grant.change('revokeNSAShareGrant', {}, evaluator);
  }
}
