import { dataOf } from '../../../testing/data-of.js';
import type { Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';

const SEEN = `{
  engagements { totalCount nodes { id state } }
  frontierModels { totalCount nodes { id modelAlias developer stage engagements { totalCount } } }
  assessments { totalCount nodes { id state completedOn frontierModel { id } shareGrants { totalCount } } }
  shareGrants { totalCount nodes { id assessment { id } recipientOrganization scope form authorizingOfficial revokedAt acknowledgedAt } }
}`;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

interface Seen {
  readonly engagements: List;
  readonly frontierModels: List;
  readonly assessments: List;
  readonly shareGrants: List;
}

/** What somebody sees of NSA's work with developers. */
export async function seenBy(stage: Stage, as: Principal): Promise<Seen> {
  return dataOf(await stage.ask<Seen>(SEEN, {}, as));
}
