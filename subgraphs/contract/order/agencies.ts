/** A subgraph of the graph: the part one agency owns and answers for. */
export type SubgraphName = 'treasury' | 'nsa' | 'cisa' | 'omb' | 'opm' | 'doj';

interface AgencyRecord {
  /** The id of the agency in the whole graph. */
  readonly id: string;
  /** The agency's own type in the graph. */
  readonly typeName: string;
  /** The subgraph that keeps the agency's tasks and reports. */
  readonly subgraph: SubgraphName;
  readonly name: string;
  /** Null where the order and its sources use none. */
  readonly abbreviation: string | null;
  /** Other names in use for the same body. */
  readonly aliases: readonly string[];
}

/** The eight bodies that lead a provision of the order, in the order of their subgraphs. */
export const AGENCIES = [
  {
    id: 'TREASURY',
    typeName: 'Treasury',
    subgraph: 'treasury',
    name: 'Department of the Treasury',
    abbreviation: null,
    aliases: [],
  },
  {
    id: 'NSA',
    typeName: 'NSA',
    subgraph: 'nsa',
    name: 'National Security Agency',
    abbreviation: 'NSA',
    aliases: [],
  },
  {
    id: 'CISA',
    typeName: 'CISA',
    subgraph: 'cisa',
    name: 'Cybersecurity and Infrastructure Security Agency',
    abbreviation: 'CISA',
    aliases: [],
  },
  {
    id: 'OMB',
    typeName: 'OMB',
    subgraph: 'omb',
    name: 'Office of Management and Budget',
    abbreviation: 'OMB',
    aliases: [],
  },
  {
    id: 'OPM',
    typeName: 'OPM',
    subgraph: 'opm',
    name: 'Office of Personnel Management',
    abbreviation: 'OPM',
    aliases: [],
  },
  {
    id: 'DOJ',
    typeName: 'DOJ',
    subgraph: 'doj',
    name: 'Department of Justice',
    abbreviation: 'DOJ',
    aliases: [],
  },
  {
    id: 'CNSS',
    typeName: 'CNSS',
    subgraph: 'nsa',
    name: 'Committee on National Security Systems',
    abbreviation: 'CNSS',
    aliases: [],
  },
  {
    id: 'WAR',
    typeName: 'DepartmentOfWar',
    subgraph: 'nsa',
    name: 'Department of War',
    abbreviation: null,
    // USAJOBS, CGAC and the .gov registry still use the older name.
    aliases: ['Department of Defense', 'DoD'],
  },
] as const satisfies readonly AgencyRecord[];

export type AgencyId = (typeof AGENCIES)[number]['id'];
export type AgencyTypeName = (typeof AGENCIES)[number]['typeName'];

/** One of the eight bodies that lead a provision of the order. */
export interface Agency extends AgencyRecord {
  readonly id: AgencyId;
  readonly typeName: AgencyTypeName;
}

/** The ids of the eight, in the order of `AGENCIES`. */
export const AGENCY_IDS: readonly AgencyId[] = AGENCIES.map(({ id }) => id);

const byId: ReadonlyMap<string, Agency> = new Map(AGENCIES.map((agency) => [agency.id, agency]));

/** True when the text is the id of one of the eight. */
export function isAgencyId(text: string): text is AgencyId {
  return byId.has(text);
}

/** The agency with this id. */
export function agency(id: AgencyId): Agency {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`No agency ${id}`);
  return found;
}

/** The agency with this id, or null when it is none of the eight. */
export function findAgency(id: string): Agency | null {
  return byId.get(id) ?? null;
}

/** The agencies whose tasks and reports a subgraph keeps: three for NSA's, one for each other. */
export function agenciesKeptBy(subgraph: SubgraphName): readonly Agency[] {
  return AGENCIES.filter((candidate) => candidate.subgraph === subgraph);
}

/** The agency that a subgraph is of: it speaks for that one, and may keep the records of others too. */
export function agencyOfSubgraph(subgraph: SubgraphName): Agency {
  const [main] = agenciesKeptBy(subgraph);
  if (main === undefined) throw new RangeError(`The ${subgraph} subgraph keeps no agency.`);
  return main;
}

/** The subgraph that keeps an agency's tasks and reports. */
export function subgraphOf(id: AgencyId): SubgraphName {
  return agency(id).subgraph;
}
