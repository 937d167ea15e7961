/** How many random sequences are tried: the suite tries so many as take about a minute on two processors. */
export const SEQUENCES = Number(process.env['SEQUENCES'] ?? 100);

/** How many calls each has. */
export const CALLS = 50;

/** Which sequences: the suite tries the same each time, and another number makes others. A failure prints it. */
export const SEED = Number(process.env['SEQUENCES_SEED'] ?? 14_409);

/** Whether to print how often each mutation was carried out and refused, and which states were reached. */
export const REPORT = process.env['SEQUENCES_REPORT'] !== undefined;
