/** The address of a part of the graph, which may stand behind a prefix such as `https://host/graph/`. */
export function graphAddress(graph: string, path: string): URL {
  const base = new URL(graph);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return new URL(`.${path}`, base);
}
