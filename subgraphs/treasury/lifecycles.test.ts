import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { TREASURY_MACHINES } from './testing/treasury-machines.js';

walkLifecycles(TREASURY_MACHINES);
