import type { Stage } from '../../testing/stage.js';
import { dayInWashington, KeptRecords } from './kept-records.js';

/** Where questions are put: the graph, what the databases behind it hold, and the day. */
export class Room {
  readonly kept: KeptRecords;

  constructor(readonly stage: Stage) {
    this.kept = new KeptRecords(stage);
  }

  get today(): string {
    return dayInWashington(this.stage.clock.now());
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}

/** The room of a test file, once it is open. */
export type OpenRoom = () => Room;
