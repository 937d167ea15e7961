import { runAlone } from '../contract/process/run-alone.js';
import { buildNSASubgraph } from './subgraph.js';

await runAlone('nsa', buildNSASubgraph);
