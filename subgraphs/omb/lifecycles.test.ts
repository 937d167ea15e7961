import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { OMB_MACHINES } from './testing/omb-machines.js';

walkLifecycles(OMB_MACHINES);
