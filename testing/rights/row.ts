import type { AgencyId } from '../../subgraphs/contract/order/agencies.js';
import { agency as agencyRecord } from '../../subgraphs/contract/order/agencies.js';
import { mutationText } from '../send-change.js';
import type { GuardedField } from './guarded-fields.js';
import type { Records } from './records.js';

/** One field and the agency whose records it is tried with. */
export interface Target extends GuardedField {
  readonly agency: AgencyId;
}

/** An operation with its variables. */
export interface Sample {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** How a field is asked on each of the two ways to it. */
export interface Samples {
  readonly throughGateway: Sample;
  readonly atOwnPort: Sample;
}

/** How to try a field: an operation that whoever has the right gets an answer to. */
export type Row = (target: Target, records: Records) => Samples;

/** A field of `Query`, asked with what follows: `root('agency(id: "CISA") { id }')`. */
export function root(selection: string | ((target: Target, records: Records) => string)): Row {
  return (target, records) => {
    const selected = typeof selection === 'string' ? selection : selection(target, records);
    return bothWays({ query: `{ ${selected} }` });
  };
}

/** A field of each agency's own type, reached by its interface and, at its own port, by reference. */
export function ofAgency(selection: string): Row {
  return ({ agency: id }) => {
    const { typeName } = agencyRecord(id);
    return {
      throughGateway: {
        query: `query ($id: ID!) { agency(id: $id) { ${selection} } }`,
        variables: { id },
      },
      atOwnPort: {
        query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typeName} { ${selection} } } }`,
        variables: { of: [{ __typename: typeName, id }] },
      },
    };
  };
}

/**
 * A change, tried with this input. Best is one that is carried out, or else refused only after the
 * right was looked at: by `expectedVersion: NO_VERSION`.
 */
export function change(
  input: (target: Target, records: Records) => Readonly<Record<string, unknown>>,
): Row {
  return (target, records) => {
    const name = target.coordinate.replace('Mutation.', '');
    return bothWays({
      query: mutationText(name, 'userErrors { code message field }'),
      variables: { input: input(target, records) },
    });
  };
}

/** A version that no record has, so that a change which may be made is not. */
export const NO_VERSION = -1;

function bothWays(sample: Sample): Samples {
  return { throughGateway: sample, atOwnPort: sample };
}
