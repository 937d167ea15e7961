import { schemasOfSubgraphs } from '../../gateway/supergraph/schemas-of-subgraphs.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { guardedFields } from './guarded-fields.js';
import { matchRows } from './match-rows.js';
import { ROWS } from './rows.js';

const schemas = schemasOfSubgraphs();

/** Every field of the graph at which somebody may be refused. */
export const FIELDS = SUBGRAPH_NAMES.flatMap((name) => guardedFields(name, schemas[name]));

/** The rows of all of them. */
export const { trials: TRIALS, problems: PROBLEMS } = matchRows(FIELDS, ROWS);
