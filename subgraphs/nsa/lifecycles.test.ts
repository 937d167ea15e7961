import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { NSA_MACHINES } from './testing/nsa-machines.js';

walkLifecycles(NSA_MACHINES);
