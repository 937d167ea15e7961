import { parse, type ConstDirectiveNode } from 'graphql';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { ACTIONS, type Action } from '../../subgraphs/contract/policy/rights.js';
import { policiesOf } from '../../subgraphs/contract/policy/testing/policies-of.js';
import { fieldsNodes } from '../../subgraphs/contract/schema/testing/schema-elements.js';

/** A place in a subgraph's schema at which somebody may be refused. */
export interface GuardedField {
  /** Where it stands, such as `Mutation.createTreasuryTask`; a type's name alone where a whole type is guarded. */
  readonly coordinate: string;
  readonly subgraph: SubgraphName;
  /** The right that it takes. */
  readonly action: Action;
  /** Whether a client can ask for it; what is inaccessible is for gateways, at the subgraph's own port. */
  readonly forClients: boolean;
}

interface Guardable {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What has to be tried of a subgraph: every question, every change, and whatever else names a right. */
export function guardedFields(subgraph: SubgraphName, sdl: string): readonly GuardedField[] {
  return fieldsNodes(parse(sdl)).flatMap((type) => {
    const { value: typeName } = type.name;
    const isRoot = typeName === 'Query' || typeName === 'Mutation';
    const found = isGuarded(type) ? [guarded(typeName, type)] : [];
    for (const field of type.fields ?? []) {
      if (isRoot || isGuarded(field)) found.push(guarded(`${typeName}.${field.name.value}`, field));
    }
    return found;
  });

  function guarded(coordinate: string, element: Guardable): GuardedField {
    const forClients = !has('inaccessible', element);
    return { coordinate, subgraph, action: actionOf(coordinate, element), forClients };
  }
}

function isGuarded(element: Guardable): boolean {
  return policiesOf(element).length > 0 || asksForSignIn(element);
}

function asksForSignIn(element: Guardable): boolean {
  return has('authenticated', element);
}

function has(directive: string, { directives = [] }: Guardable): boolean {
  return directives.some(({ name }) => name.value === directive);
}

/** The right that the schema names; without one, signing in is enough, or nothing is needed. */
function actionOf(coordinate: string, element: Guardable): Action {
  const [policy, ...others] = policiesOf(element);
  if (policy === undefined) return asksForSignIn(element) ? 'READ_SIGNED_IN' : 'READ_PUBLIC';
  const action = ACTIONS.find((known) => known === policy);
  if (action === undefined || others.length > 0) {
    throw new Error(
      `${coordinate} names ${[policy, ...others].join(', ')}. Name one right of ACTIONS in subgraphs/contract/policy/rights.ts, and say in may() who has it.`,
    );
  }
  return action;
}
