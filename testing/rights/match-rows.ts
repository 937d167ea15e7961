import { mainAgencyOf, rootFieldOf } from '../../subgraphs/contract/graph/subgraph-sdl.js';
import { AGENCIES, agenciesKeptBy } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import type { GuardedField } from './guarded-fields.js';
import type { Row, Target } from './row.js';

/** A field with how it is tried, once for each agency whose records it reaches. */
export interface Trial {
  readonly target: Target;
  readonly row: Row;
}

/** Fields and rows put together, and what is wrong where they do not match. */
export interface Matched {
  readonly trials: readonly Trial[];
  readonly problems: readonly string[];
}

/** Finds the row of each field; a field without one is a problem, and so is a row without a field. */
export function matchRows(
  fields: readonly GuardedField[],
  rows: Readonly<Record<string, Row>>,
): Matched {
  const byCoordinate = new Map(
    Object.entries(rows).flatMap(([key, row]) =>
      coordinatesOf(key).map((coordinate) => [coordinate, { key, row }] as const),
    ),
  );
  const trials: Trial[] = [];
  const problems: string[] = [];
  for (const field of fields) {
    const found = byCoordinate.get(field.coordinate);
    if (found === undefined) problems.push(missing(field));
    else trials.push(...targetsOf(field, found.key).map((target) => ({ target, row: found.row })));
  }
  const known = new Set(fields.map(({ coordinate }) => coordinate));
  for (const [coordinate, { key }] of byCoordinate) {
    if (!known.has(coordinate)) problems.push(leftOver(coordinate, key));
  }
  return { trials, problems };
}

/** What a row's key stands for: itself, or with a placeholder of the contract one field for each agency. */
function coordinatesOf(key: string): readonly string[] {
  const [type = '', field = ''] = key.split('.');
  if (type === 'AgencyName') return AGENCIES.map(({ typeName }) => `${typeName}.${field}`);
  const all = SUBGRAPH_NAMES.map((subgraph) =>
    key.replace('AgencyName', mainAgencyOf(subgraph)).replace('agencyField', rootFieldOf(subgraph)),
  );
  return [...new Set(all)];
}

/**
 * The agencies whose records a field reaches: a change that every agency has those that its subgraph
 * keeps, any other field one.
 */
function targetsOf(field: GuardedField, key: string): readonly Target[] {
  const [type] = field.coordinate.split('.');
  const kept = agenciesKeptBy(field.subgraph);
  const one = kept.find(({ typeName }) => typeName === type) ?? kept[0];
  const isOfAll = type === 'Mutation' && key.includes('AgencyName');
  const reached = isOfAll || one === undefined ? kept : [one];
  return reached.map(({ id }) => ({ ...field, agency: id }));
}

function missing({ coordinate, subgraph, action }: GuardedField): string {
  return `${coordinate} of ${subgraph} (${action}) has no row, so nobody tries it. Add one to testing/rights/rows.ts, with AgencyName in place of an agency's type where every agency has the field:\n  ${sketchOf(coordinate)}`;
}

function leftOver(coordinate: string, key: string): string {
  return `testing/rights/rows.ts tries ${coordinate} (row '${key}'), which no schema has. Take the row away, or name the fields that are there.`;
}

function sketchOf(coordinate: string): string {
  const [type = '', field = ''] = coordinate.split('.');
  if (type === 'Query') return `'${coordinate}': root('${field}(…) { … }'),`;
  if (AGENCIES.some(({ typeName }) => typeName === type)) {
    return `'AgencyName.${field}': ofAgency('${field}(…) { … }'),`;
  }
  if (type !== 'Mutation')
    return `'${coordinate}': (target, records) => ({ throughGateway, atOwnPort }),`;
  return `'${coordinate}': change(({ agency }, records) => ({ … })), with the input that it takes; "records" are those of testing/rights/records.ts, and NO_VERSION is a version to expect`;
}
