import { dataOf } from '../../../testing/data-of.js';
import { idOf, leftBy, sendChange, type Changed } from '../../../testing/send-change.js';
import { officer, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { countsId } from '../hiring-counts/hiring-counts-record.js';
import type { PathwayState } from '../hiring-pathways/pathway-lifecycle.js';

const PATHWAY =
  'id title state pausedFrom version seats baseline { asOf seats grades onboards } steps { state on } marking { banner }';
const COUNTS = 'id version placed byStage { stage count } ends { end count } marking { banner }';
const PLACEMENT =
  'id agency count stillPlaced quarter version ends { end count } marking { banner }';

export const recruiter = officer('OPM', 'Employee Services');

/** A plan that goes beyond the baseline, under an authority that is in force. */
export const PLAN = {
  seats: 300,
  authorities: [{ citation: '5 CFR 337 subpart B', expiresOn: '2028-12-31' }],
  grades: ['GS-13', 'GS-14'],
  series: ['2210'],
  niceRoles: ['PD-WRL-007'],
  hiringPaths: ['PUBLIC', 'VET'],
  hosts: [{ agency: 'CISA', seats: 100 }],
  announcements: [{ controlNumber: '824512300', opensOn: '2026-11-01' }],
};

let made = 0;

/** A pathway as OPM may record it. */
export function pathwayInput(input: Record<string, unknown> = {}) {
  made += 1;
  return {
    code: `ROUND_${process.pid}_${made}`,
    title: 'Information Cybersecurity Specialist',
    baseline: { asOf: '2026-04-13', seats: 100 },
    ...input,
  };
}

/** A placement of a pathway as OPM may record it. */
export function placementInput(pathway: string, input: Record<string, unknown> = {}) {
  return {
    pathway,
    agency: 'CISA',
    directive: '2(c)(i)',
    niceRole: 'PD-WRL-007',
    series: '2210',
    count: 1,
    placedOn: '2026-11-21',
    ...input,
  };
}

/** What each state of the way takes, beside the state. */
const STAGE_OF: Partial<Readonly<Record<PathwayState, string>>> = {
  REVIEWING: 'APPLIED',
  CERTIFIED: 'CERTIFIED',
  SELECTED: 'SELECTED',
  ONBOARDED: 'ONBOARDED',
};

/** The way from the baseline to a placement. */
const WAY: readonly PathwayState[] = [
  'PROPOSED',
  'AUTHORIZED',
  'OPEN',
  'REVIEWING',
  'CERTIFIED',
  'SELECTED',
  'ONBOARDED',
  'PLACED',
];

/** OPM's own changes, through the public API or at the subgraph's own port. */
export class Workforce {
  constructor(
    private readonly stage: Stage,
    private readonly way: 'ask' | 'askSubgraph' = 'ask',
  ) {}

  createPathway(input: Record<string, unknown> = {}, as: Principal = recruiter) {
    const given = pathwayInput(input);
    return this.change('createOPMHiringPathway', 'hiringPathway', PATHWAY, given, as);
  }

  updatePathway(input: Record<string, unknown>, as: Principal = recruiter) {
    return this.change('updateOPMHiringPathway', 'hiringPathway', PATHWAY, input, as);
  }

  reportCount(input: Record<string, unknown>, as: Principal = recruiter) {
    const given = { on: '2026-11-21', ...input };
    return this.change('reportOPMHiringCount', 'counts', COUNTS, given, as);
  }

  createPlacement(input: Record<string, unknown>, as: Principal = recruiter) {
    return this.change('createOPMPlacement', 'placement', PLACEMENT, input, as);
  }

  updatePlacement(input: Record<string, unknown>, as: Principal = recruiter) {
    return this.change('updateOPMPlacement', 'placement', PLACEMENT, input, as);
  }

  /** The identifier of a new pathway. */
  async baselined(input: Record<string, unknown> = {}) {
    return idOf(await this.createPathway(input));
  }

  /** Counts so many more of a stage. */
  async count(pathway: string, stage: string, count: number) {
    const { version } = await this.countsOf(pathway);
    return this.reportCount({ id: countsId(pathway), expectedVersion: version, stage, count });
  }

  /** Where a pathway and its counts stand. */
  async countsOf(pathway: string) {
    const answer = await this.stage.ask<{
      readonly hiringPathway: {
        readonly state: PathwayState;
        readonly version: number;
        readonly counts: { readonly version: number; readonly placed: number };
      };
    }>(
      'query ($id: ID!) { hiringPathway(id: $id) { state version counts { version placed } } }',
      { id: pathway },
      recruiter,
    );
    const { counts, ...rest } = dataOf(answer).hiringPathway;
    return { ...counts, pathway: rest };
  }

  /** Takes a pathway one step, with whatever the step needs. */
  async step(pathway: string, state: PathwayState, people = 1): Promise<Changed> {
    await this.prepare(pathway, state, people);
    return this.take(pathway, state);
  }

  /** Counts and places the people whom a state speaks of. */
  async prepare(pathway: string, state: PathwayState, people = 1): Promise<void> {
    const stage = STAGE_OF[state];
    if (stage !== undefined) await this.count(pathway, stage, people);
    if (state === 'PLACED') await this.createPlacement(placementInput(pathway, { count: people }));
  }

  /** Asks for a state, with a plan where it is the first. */
  async take(pathway: string, state: PathwayState): Promise<Changed> {
    const { pathway: at } = await this.countsOf(pathway);
    const plan = at.state === 'BASELINED' && state === 'PROPOSED' ? PLAN : {};
    return this.updatePathway({ id: pathway, expectedVersion: at.version, state, ...plan });
  }

  /** Ends every placement of a pathway. */
  async endPlacements(pathway: string, end: string): Promise<void> {
    const { data } = await this.stage.ask<{
      readonly placements: { readonly nodes: readonly { id: string; version: number }[] };
    }>(
      'query ($p: [ID!]) { placements(filter: { pathway: $p }) { nodes { id version } } }',
      { p: [pathway] },
      recruiter,
    );
    for (const { id, version } of data?.placements.nodes ?? []) {
      leftBy(await this.updatePlacement({ id, expectedVersion: version, end, count: 1 }));
    }
  }

  /** A new pathway that came as far as a state of the way. */
  async broughtTo(state: PathwayState, people = 1): Promise<string> {
    const id = await this.baselined();
    for (const next of WAY.slice(0, WAY.indexOf(state) + 1)) {
      leftBy(await this.step(id, next, people));
    }
    return id;
  }

  /** People of a new pathway, placed as the placements say: the pathway. */
  async placed(placements: readonly Record<string, unknown>[]): Promise<string> {
    const people = placements.reduce((sum, { count }) => sum + Number(count ?? 1), 0);
    const pathway = await this.broughtTo('ONBOARDED', people);
    for (const placement of placements) {
      idOf(await this.createPlacement(placementInput(pathway, placement)));
    }
    return pathway;
  }

  private change(
    mutation: string,
    record: string,
    fields: string,
    input: Record<string, unknown>,
    as: Principal,
  ): Promise<Changed> {
    const ownPortOf = this.way === 'askSubgraph' ? ('opm' as const) : undefined;
    return sendChange(this.stage, { mutation, record, fields, input, as, ownPortOf });
  }
}
