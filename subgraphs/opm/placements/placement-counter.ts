import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { AGENCY_IDS, type AgencyId } from '../../contract/order/agencies.js';
import { countedQuarter } from '../../contract/small-cells/counted-quarter.js';
import { OPM_ALONE, PERSONS } from '../hiring-counts/hiring-counts-record.js';
import { breakdownAt, breakdownOfAll, withholds } from './placement-answer.js';
import type { PlacementTables } from './placement-tables.js';

const DEFINITION =
  'People placed under section 2(f) of Executive Order 14409, each counted once, in the quarter in which the placement was recorded, at the agency where they were placed. Small counts, and what would give them back to anyone or to an agency that takes its own off, are withheld.';

type Context = Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>;
type Info = Pick<GraphQLResolveInfo, 'path'>;

/** Counts placements: whole for OPM, as published for everyone else. */
export class PlacementCounter {
  constructor(private readonly tables: PlacementTables) {}

  /** The placements of a quarter, at each agency and at all. */
  async counts(asked: string | null | undefined, context: Context, info: Info) {
    const { counted, tables } = await this.#tablesFor(asked, context);
    const all = breakdownOfAll(tables);
    const byAgency = AGENCY_IDS.map((agency) => ({ agency, ...breakdownAt(agency, tables) }));
    if ([all, ...byAgency].some(withholds)) withhold(context, info);
    return { ...counted, ...all, byAgency, definition: DEFINITION };
  }

  /** The placements of a quarter at one agency. */
  async at(agency: AgencyId, asked: string | null | undefined, context: Context, info: Info) {
    const { counted, tables } = await this.#tablesFor(asked, context);
    const row = breakdownAt(agency, tables);
    if (withholds(row)) withhold(context, info);
    return { ...counted, ...row, definition: DEFINITION };
  }

  async #tablesFor(asked: string | null | undefined, context: Context) {
    const seesAll = context.audiences.includes(OPM_ALONE);
    const counted = countedQuarter(asked, context.today, seesAll);
    const { quarter } = counted;
    if (seesAll) context.disclosure.saw(`OPM:placementCounts:${quarter}`, PERSONS);
    const tables = await (seesAll ? this.tables.whole(quarter) : this.tables.published(quarter));
    return { counted, tables };
  }
}

/** One redaction for the counts as a whole. */
function withhold({ disclosure }: Context, info: Info): void {
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['SMALL_CELL' as const, 'OPM'];
  disclosure.withheld(redaction({ path, reason, marking: PERSONS, contactOffice }));
}
