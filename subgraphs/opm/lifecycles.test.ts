import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { OPM_MACHINES } from './testing/opm-machines.js';

walkLifecycles(OPM_MACHINES);
