/** How many random sequences the suite tries: as many as fit its time. `SEQUENCES=1000` tries what the order's limits were proven with. */
export const SEQUENCES = Number(process.env['SEQUENCES'] ?? '60');

/** How many calls each has. */
export const CALLS = 50;

/** Where the sequences come from: a failure prints it, and given again it makes the same ones. */
export const SEED = Number(process.env['SEQUENCES_SEED'] ?? Date.now() % 2_147_483_647);

/** Whether to print how often each mutation was carried out and refused, and which states were reached. */
export const REPORT = process.env['SEQUENCES_REPORT'] !== undefined;
