import { visit, type ConstDirectiveNode } from 'graphql';

/** The policies that stand at a field or a type in the schema. */
export function policiesOf(element: {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}): string[] {
  const policy = element.directives?.find(({ name }) => name.value === 'policy');
  const found: string[] = [];
  if (policy !== undefined) visit(policy, { StringValue: ({ value }) => void found.push(value) });
  return found;
}
