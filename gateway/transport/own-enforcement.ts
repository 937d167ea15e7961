import { parse, print, visit } from 'graphql';

/**
 * The supergraph as our own gateway loads it. Apollo's gateway refuses a supergraph whose links say
 * `for: SECURITY` (`@authenticated`, `@policy`), because it does not enforce them. Here every subgraph
 * enforces them itself, so the words are taken away for us; the composed file keeps them, so that
 * another router enforces them too.
 */
export function enforcedBySubgraphs(supergraphSdl: string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (directive) =>
      directive.name.value === 'link'
        ? {
            ...directive,
            arguments: directive.arguments?.filter((argument) => !isSecurity(argument)) ?? [],
          }
        : undefined,
  });
  return print(document);
}

function isSecurity({
  name,
  value,
}: {
  name: { value: string };
  value: { kind: string; value?: unknown };
}): boolean {
  return name.value === 'for' && value.kind === 'EnumValue' && value.value === 'SECURITY';
}
