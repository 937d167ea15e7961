import type { Chance } from '../chance.js';
import { EXERCISE, memberOf } from '../players.js';
import type { Scene } from '../scene.js';
import type { Story } from '../story.js';
import type { CaseAtHand } from './case-at-hand.js';

/** The vendors of a case hear of it, look at it, and say whether their products are affected. */
export function* hearVendors(at: CaseAtHand, chance: Chance): Story {
  for (const vendor of at.vendors) {
    yield* at.invite(vendor, 'VENDOR');
    if (chance.often(10)) continue;
    yield* at.say(vendor, { reportState: 'RECEIVED' });
    if (chance.often(10)) continue;
    const isValid = chance.often(85);
    yield* at.say(vendor, { reportState: isValid ? 'VALID' : 'INVALID' });
    if (isValid && chance.often(80))
      yield* at.say(vendor, { reportState: chance.often(90) ? 'ACCEPTED' : 'DEFERRED' });
    yield* at.state(vendor, {
      verdict: chance.pick(['AFFECTED', 'AFFECTED', 'AFFECTED', 'NOT_AFFECTED', 'UNKNOWN']),
      statement: `${EXERCISE}. What the vendor says of its product.`,
      shareStatus: chance.often(50),
    });
  }
}

/** The first vendor gives a fix; the others may follow. */
export function* giveFixes(at: CaseAtHand, chance: Chance, number: number): Story {
  for (const [index, vendor] of at.vendors.entries()) {
    if (index > 0 && chance.often(40)) continue;
    yield* at.state(vendor, { fixPath: 'VENDOR_AWARE' });
    if (index > 0 && chance.often(30)) continue;
    yield* at.state(vendor, { fixPath: 'FIX_READY' });
    const version = `${chance.between(2, 9)}.${chance.below(10)}`;
    const fix = {
      product: `${EXERCISE} product ${number}`,
      version,
      url: `https://vendor.example/exercise/${number}/${version}`,
      signature: `${EXERCISE} signature ${number}`,
    };
    yield* at.change('submitTreasuryFix', fix, memberOf(vendor));
  }
}

/** Fixes go out: to those who signed while an embargo holds, and otherwise to everyone; some say that they have them. */
export function* distribute(at: CaseAtHand, scene: Scene, chance: Chance): Story {
  const { embargo, fixes, participants } = at.now;
  const holds =
    (embargo.state === 'ACTIVE' || embargo.state === 'REVISE') &&
    (embargo.until ?? '') >= scene.today;
  const signed = participants
    .filter(({ consent, isBound }) => consent === 'SIGNATORY' && isBound)
    .map(({ organization }) => organization);
  // Under terms that nobody signs again the fixes wait for the end of the embargo.
  if (holds && signed.length === 0) yield* at.change('updateTreasuryEmbargo', { decision: 'END' });
  const audience = holds && signed.length > 0 ? { audience: signed } : {};
  yield* at.change('createTreasuryDistribution', {
    fixes: fixes.map(({ id }) => id),
    channel: chance.pick(['PORTAL', 'ADVISORY', 'VENDOR_UPDATE', 'DIRECT']),
    ...audience,
  });
  const [distribution] = at.now.distributions;
  if (distribution === undefined) return;
  for (const organization of distribution.audience ?? [at.reportedBy]) {
    if (chance.often(60))
      yield* at.change(
        'confirmTreasuryDistribution',
        { distribution: distribution.id },
        memberOf(organization),
      );
  }
}
