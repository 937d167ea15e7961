import { walkLifecycles } from '../../testing/lifecycles/walk-lifecycles.js';
import { DOJ_MACHINES } from './testing/doj-machines.js';

walkLifecycles(DOJ_MACHINES);
