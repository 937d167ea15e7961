import { runAlone } from '../contract/process/run-alone.js';
import { buildOMBSubgraph } from './subgraph.js';

await runAlone('omb', buildOMBSubgraph);
