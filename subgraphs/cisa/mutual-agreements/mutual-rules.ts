import { isDesignated, type ToldDesignation } from '../../contract/asking/designation-question.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { Principal } from '../../contract/identity/principal.js';
import { isNextState, type Transitions } from '../../contract/lifecycles/lifecycle.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import type { MutualRecord, Side } from './mutual-record.js';

/** Whose model it is: the developer's own, or whose NSA says it is. */
export function developerOf(
  side: Side,
  told: ToldDesignation | undefined,
  principal: Principal,
): string | null {
  return side === 'DEVELOPER' ? ownOrganization(principal) : (told?.designation?.developer ?? null);
}

/**
 * Whether NSA names the model as a designated one of the developer. That a developer withdrew from
 * its engagement is told to that developer alone: for the Government there is no such model then.
 */
export function isAboutDesignated(
  side: Side,
  told: ToldDesignation | undefined,
  developer: string | null,
): Verdict {
  const isOver = side === 'GOVERNMENT' && told?.designation?.withdrawn === true;
  const whose = side === 'DEVELOPER' ? ' of yours' : '';
  return isDesignated(isOver ? undefined : told, developer, {
    notDesignated: `NSA names no designated model${whose} with this identifier. This is about covered frontier models alone.`,
    withdrew:
      'You withdrew from the engagement about this model, which nothing holds against you. Begin another with NSA first.',
  });
}

/** Whether a side can agree: once, while the other has yet to. */
export function canAgree<State extends string>(
  transitions: Transitions<State>,
  before: MutualRecord<State>,
  side: Side,
  agreed: State,
): Verdict {
  const verdict = goesOn(before) ?? isNextState(transitions, before.state, agreed, 'id');
  if (verdict !== null) return verdict;
  const isAgreed = side === 'DEVELOPER' ? before.developerAgreed : before.governmentAgreed;
  if (!isAgreed) return null;
  const message = 'This side agreed already. The other side’s agreement is awaited.';
  return refuse('SKIPPED_STATE', message, 'id');
}

/** Nothing is done any more once the developer withdrew. */
export function goesOn({ state }: { readonly state: string }): Verdict {
  if (state !== 'WITHDRAWN') return null;
  const message =
    'The developer withdrew, which takes no reason and leaves nothing against it. Either side may propose anew.';
  return refuse('DEVELOPER_WITHDREW', message, 'id');
}

/** The developer’s part is the developer’s alone, also where another organization may know of the record. */
export function isOfDeveloper(
  { developer }: Pick<MutualRecord<string>, 'developer'>,
  principal: Principal,
): Verdict {
  if (ownOrganization(principal) === developer) return null;
  return refuse('NOT_AUTHORIZED', 'Only the developer of the model can do this.', 'id');
}
