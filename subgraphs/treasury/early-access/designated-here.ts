import { isDesignated, type ToldDesignation } from '../../contract/asking/designation-question.js';
import type { Verdict } from '../../contract/graph/refusal.js';

/** Early access is for a developer's own model that NSA designated, while the developer is engaged. */
export function isDesignatedHere(
  told: ToldDesignation | undefined,
  developer: string | null,
): Verdict {
  return isDesignated(told, developer, {
    notDesignated:
      'NSA names no designated model of yours with this identifier. Early access under section 3(b)(ii) is for those alone.',
    withdrew:
      'You withdrew from the engagement about this model, which nothing holds against you. Begin another with NSA first.',
  });
}
