import { runAlone } from '../contract/process/run-alone.js';
import { buildCISASubgraph } from './subgraph.js';

await runAlone('cisa', buildCISASubgraph);
