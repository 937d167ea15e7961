import type { HiringPathwayRecord } from './hiring-pathway-record.js';
import type { UpdatePathwayInput } from './pathway-inputs.js';

/** What of a pathway is planned: public numbers and terms, and no people. */
export type Plan = Pick<
  HiringPathwayRecord,
  | 'seats'
  | 'authorities'
  | 'grades'
  | 'series'
  | 'niceRoles'
  | 'hiringPaths'
  | 'hosts'
  | 'announcements'
>;

/** Nothing is planned yet. */
export const NO_PLAN: Plan = {
  seats: null,
  authorities: [],
  grades: [],
  series: [],
  niceRoles: [],
  hiringPaths: [],
  hosts: [],
  announcements: [],
};

type PlanInput = Pick<UpdatePathwayInput, keyof Plan>;

/** The plan after a change: what is given takes the place of what was there, and the rest stays. */
export function planGiven(given: PlanInput, before: Plan): Plan {
  return {
    seats: given.seats ?? before.seats,
    grades: given.grades ?? before.grades,
    series: given.series ?? before.series,
    niceRoles: given.niceRoles ?? before.niceRoles,
    hiringPaths: given.hiringPaths ?? before.hiringPaths ?? [],
    authorities:
      given.authorities?.map(({ citation, expiresOn }) => ({
        citation,
        expiresOn: expiresOn ?? null,
      })) ?? before.authorities,
    hosts:
      given.hosts?.map(({ agency, seats }) => ({ agency, seats: seats ?? null })) ?? before.hosts,
    announcements:
      given.announcements?.map(({ controlNumber, opensOn, closesOn }) => ({
        controlNumber,
        opensOn,
        closesOn: closesOn ?? null,
      })) ?? before.announcements,
  };
}
