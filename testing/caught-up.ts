import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import type { Stage } from './stage.js';
import { until } from './until.js';

interface Numbered {
  readonly sequence: number;
  readonly pulledAt?: Date | null;
}

/** Has OMB's ledger follow the agencies, and waits until it has every event that any of them has. */
export async function ledgerCaughtUp(
  stage: Pick<Stage, 'databaseOf'> & Partial<Pick<Stage, 'followAgencies'>>,
): Promise<void> {
  await stage.followAgencies?.();
  const cursors = stage.databaseOf('omb').collection<Numbered & { _id: string }>('ledgerCursors');
  const hasAllOf = async (name: (typeof SUBGRAPH_NAMES)[number]) => {
    const heads = stage.databaseOf(name).collection<Numbered & { _id: string }>('logHeads');
    const [head, cursor] = await Promise.all([
      heads.findOne({ _id: 'events' }),
      cursors.findOne({ _id: name }),
    ]);
    return cursor?.pulledAt != null && cursor.sequence === (head?.sequence ?? 0);
  };
  const hasAll = async () => {
    const each = await Promise.all(SUBGRAPH_NAMES.map(hasAllOf));
    return each.every((all) => all);
  };
  await until('the ledger has every event', hasAll);
}
