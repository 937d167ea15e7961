import { Grants } from '../../subgraphs/omb/testing/grants.js';
import type { Stage } from '../stage.js';

/** Records of OMB. None is its own alone: what is not determined is known to all federal holders of CUI. */
export async function grantRecords(stage: Stage) {
  const { id: grantDetermination } = await new Grants(stage).broughtTo('NOT_DIRECTABLE');
  const grantProgram = 'OMB:grantProgram:47.070';
  return { open: { grantProgram, grantDetermination }, hidden: { grantProgram } };
}
