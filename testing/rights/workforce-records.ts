import { countsId } from '../../subgraphs/opm/hiring-counts/hiring-counts-record.js';
import { placementInput, Workforce } from '../../subgraphs/opm/testing/workforce.js';
import { idOf } from '../send-change.js';
import type { Stage } from '../stage.js';

/** Records of OPM: the pathway is public, and what counts people is its own. */
export async function workforceRecords(stage: Stage) {
  const opm = new Workforce(stage);
  const hiringPathway = await opm.broughtTo('ONBOARDED');
  const placement = idOf(await opm.createPlacement(placementInput(hiringPathway)));
  const records = { hiringPathway, hiringCounts: countsId(hiringPathway), placement };
  return { open: records, hidden: records };
}
