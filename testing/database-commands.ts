import type mongoose from 'mongoose';

/** What the database did for one command: on which collection, and by which plan. */
export interface DatabaseCommand {
  readonly op: string;
  readonly ns: string;
  readonly planSummary?: string;
  /** How many records it looked at. */
  readonly docsExamined?: number;
  readonly command: Readonly<Record<string, unknown>>;
}

/** Runs something and answers what the database did for it, by the database's own record. */
export async function databaseCommands(
  database: mongoose.mongo.Db,
  act: () => Promise<unknown>,
): Promise<readonly DatabaseCommand[]> {
  const profile = database.collection<DatabaseCommand>('system.profile');
  await profile.drop().catch(() => false);
  await database.command({ profile: 2 });
  try {
    await act();
  } finally {
    await database.command({ profile: 0 });
  }
  return profile
    .find({ ns: { $not: /system\.profile$/ } })
    .sort({ ts: 1 })
    .toArray();
}
