import type { GatewayConfig } from '@apollo/gateway';

type DidResolveQueryPlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

/** The plan of one operation: which subgraph is asked for what, in which order. */
export type QueryPlan = Parameters<DidResolveQueryPlan>[0]['queryPlan'];

type PlanNode = NonNullable<QueryPlan['node']>;

/** A plan without its texts: what a test asserts about order and parallelism. */
export type PlanShape =
  | { readonly fetch: string; readonly at: string }
  | { readonly parallel: readonly PlanShape[] }
  | { readonly sequence: readonly PlanShape[] }
  | {
      readonly condition: string;
      readonly then: PlanShape | null;
      readonly else: PlanShape | null;
    };

/** One fetch of a plan: which subgraph, at which path of the answer. */
export type PlannedFetch = Extract<PlanShape, { readonly fetch: string }>;

/** Every fetch that a plan may make, in its order; `planShape` says which are parallel. */
export function fetchesOf(plan: QueryPlan): readonly PlannedFetch[] {
  const shape = planShape(plan);
  return shape === null ? [] : flatten(shape);
}

function flatten(shape: PlanShape): readonly PlannedFetch[] {
  if ('fetch' in shape) return [shape];
  if ('parallel' in shape) return shape.parallel.flatMap(flatten);
  if ('sequence' in shape) return shape.sequence.flatMap(flatten);
  return [shape.then, shape.else].flatMap((branch) => (branch === null ? [] : flatten(branch)));
}

/** Reduces a plan to who is asked at which path, in parallel or one after another. */
export function planShape({ node }: QueryPlan): PlanShape | null {
  return node === undefined ? null : shapeOf(node, '');
}

function shapeOf(node: PlanNode, at: string): PlanShape {
  switch (node.kind) {
    case 'Fetch':
      return { fetch: node.serviceName, at };
    case 'Flatten':
      return shapeOf(node.node, node.path.join('.'));
    case 'Parallel':
      return { parallel: node.nodes.map((child) => shapeOf(child, at)) };
    case 'Sequence':
      return { sequence: node.nodes.map((child) => shapeOf(child, at)) };
    case 'Condition':
      return {
        condition: node.condition,
        then: node.ifClause === undefined ? null : shapeOf(node.ifClause, at),
        else: node.elseClause === undefined ? null : shapeOf(node.elseClause, at),
      };
    default:
      throw new Error(`The gateway runs no ${node.kind} plans`);
  }
}
