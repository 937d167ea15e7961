const given = process.env['SEQUENCES'];

/** How many random sequences are tried: so many, or as many as fit the suite's time. */
export const SEQUENCES = Number(given ?? 300);

/** Until when another is begun, in milliseconds; all that were asked for are. */
export const WITHIN_MS = given === undefined ? 75_000 : Infinity;

/** How many calls each has. */
export const CALLS = 50;

/** Which sequences: the suite tries the same each time, and another number makes others. A failure prints it. */
export const SEED = Number(process.env['SEQUENCES_SEED'] ?? 14_409);

/** Whether to print how often each mutation was carried out and refused, and which states were reached. */
export const REPORT = process.env['SEQUENCES_REPORT'] !== undefined;
