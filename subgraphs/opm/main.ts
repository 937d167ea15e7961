import { runAlone } from '../contract/process/run-alone.js';
import { buildOPMSubgraph } from './subgraph.js';

await runAlone('opm', buildOPMSubgraph);
