import { walkLifecycles } from '../../../testing/lifecycles/walk-lifecycles.js';
import { CONTRACT_MACHINES } from './testing/contract-machines.js';

walkLifecycles(CONTRACT_MACHINES);
