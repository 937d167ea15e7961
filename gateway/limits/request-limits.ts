/** What one request may be, and what a client may spend, all in one place. */
export interface RequestLimits {
  /** How many fields may stand beneath one another. */
  readonly depth: number;
  /** How many fields may be asked for under another name. */
  readonly aliases: number;
  /** What one request may cost, in points: about one for each object of the answer. */
  readonly cost: number;
  /** What one client may spend in an hour, in points. */
  readonly costPerHour: number;
}

export const DEFAULT_REQUEST_LIMITS: RequestLimits = {
  depth: 20,
  aliases: 200,
  cost: 50_000,
  costPerHour: 1_000_000,
};
/** On a machine of one's own, where everybody is one address, the hour is for measuring, not for holding up. */
export const COST_PER_HOUR_IN_DEVELOPMENT = 1_000_000_000;
