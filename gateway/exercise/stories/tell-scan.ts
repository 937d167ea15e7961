import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import type { Chance } from '../chance.js';
import { EXERCISE, memberOf, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { clerk } from './case-at-hand.js';
import { organization } from './made-up.js';

const PLANS = [
  'ENDED',
  'DECLARED',
  'DECONFLICTED',
  'ACTIVE',
  'CONFLICT',
  'AGREED',
  'MOVED',
  'ENDED_EARLY',
] as const;

/** How many scans go every way. */
export const EVERY_SCAN = PLANS.length;

const UPDATE = 'updateTreasuryScanDeclaration';

/** A scan that somebody declares, so that scanners do not get into each other's way. */
export function* tellScan(scene: Scene, chance: Chance, number: number): Story {
  const plan = PLANS[number % PLANS.length];
  const scanner =
    number % 9 === 8 ? officer('CISA') : memberOf(organization('Research', number % 40));
  const scan = yield* declare(scene, chance, number, scanner);
  if (plan === 'DECLARED') return;
  yield* pause(1);
  if (plan === 'ENDED_EARLY') {
    yield* scan.change(UPDATE, { state: 'ENDED' }, scanner);
    return;
  }
  const meetsAnother = plan === 'CONFLICT' || plan === 'AGREED' || plan === 'MOVED';
  if (meetsAnother)
    yield* declare(scene, chance, number, memberOf(organization('Operator', number % 40)));
  yield* scan.change(UPDATE, { state: meetsAnother ? 'CONFLICT' : 'DECONFLICTED' }, clerk);
  if (plan === 'CONFLICT' || plan === 'DECONFLICTED') return;
  if (plan === 'AGREED') yield* resolve(scan, 'SCANNERS_AGREED');
  if (plan === 'MOVED') {
    yield* scan.change(
      UPDATE,
      { scope: [{ kind: 'DOMAIN', value: `moved-${number}.exercise.example` }] },
      scanner,
    );
    yield* resolve(scan, 'SCOPE_NARROWED');
  }
  yield* scan.change(UPDATE, { state: 'ACTIVE' }, scanner);
  if (plan === 'ACTIVE') return;
  yield* pause(chance.between(1, 10));
  yield* scan.change(UPDATE, { state: 'ENDED' }, scanner);
}

/** Names of RFC 2606, which nobody has: no two stories scan the same. */
function declare(scene: Scene, chance: Chance, number: number, scanner: Principal) {
  const kind = number % 2 === 0 ? 'DOMAIN' : 'PRODUCT';
  const value =
    kind === 'DOMAIN' ? `site-${number}.exercise.example` : `${EXERCISE} product ${number}`;
  return RecordInHand.made(
    'submitTreasuryScanDeclaration',
    {
      tool: `${EXERCISE} scanner ${chance.below(6)}`,
      ...(chance.often(50) && { model: `${EXERCISE} model ${chance.below(9)}` }),
      scope: [{ kind, value }],
      window: { opensAt: scene.now, closesAt: scene.momentIn(chance.between(20, 60)) },
      authorizationRef: `${EXERCISE} letter ${number}`,
    },
    scanner,
  );
}

function* resolve(scan: RecordInHand, kind: string): Story {
  yield* scan.change(
    UPDATE,
    { resolution: { kind, note: `${EXERCISE}. How it was resolved.` } },
    clerk,
  );
}
