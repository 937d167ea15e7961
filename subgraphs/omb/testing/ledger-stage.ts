import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';

/** A stage whose ledger follows the agencies. */
export async function openLedgerStage(): Promise<Stage> {
  const stage = await openStage();
  await stage.followAgencies();
  return stage;
}

/** What the public is told; throws where anything of it failed. */
export async function publicAnswer<Data>(
  stage: Stage,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  return dataOf(await stage.ask<Data>(query, variables));
}
