import { runAlone } from '../contract/process/run-alone.js';
import { buildDOJSubgraph } from './subgraph.js';

await runAlone('doj', buildDOJSubgraph);
