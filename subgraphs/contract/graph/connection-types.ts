/**
 * The types of a page for every `…Connection` that a schema uses and does not define: they are the same
 * for each kind of record but for its name.
 */
export function connectionTypes(sdl: string): string {
  const used = new Set([...sdl.matchAll(/: (\w+)Connection\b/g)].map(([, node]) => node ?? ''));
  return [...used]
    .filter((node) => !sdl.includes(`type ${node}Connection `))
    .sort()
    .map(typesOf)
    .join('\n');
}

function typesOf(node: string): string {
  return `
"""
A page of a list of \`${node}\`.
"""
type ${node}Connection {
  "The records with their cursors."
  edges: [${node}Edge!]!
  "The records."
  nodes: [${node}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "How many records the whole list has, of those that whoever asks may know of."
  totalCount: Int!
}

"""
A \`${node}\` and its place in the list.
"""
type ${node}Edge {
  "The record."
  node: ${node}!
  "Where it stands in the list: give it as \`after\` to go on behind it."
  cursor: String!
}
`;
}
