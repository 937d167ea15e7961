import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { CISA_MACHINES } from './testing/cisa-machines.js';

walkLifecycles(CISA_MACHINES);
