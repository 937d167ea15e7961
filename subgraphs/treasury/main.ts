import { runAlone } from '../contract/process/run-alone.js';
import { buildTreasurySubgraph } from './subgraph.js';

await runAlone('treasury', buildTreasurySubgraph);
