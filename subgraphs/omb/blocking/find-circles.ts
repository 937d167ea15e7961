/** Who waits for whom, by identifier. */
export type Waiting = ReadonlyMap<string, readonly string[]>;

/**
 * The groups in which each waits, directly or through others, for every other: the strongly connected
 * components of more than one member, and those that wait for themselves (Tarjan, 1972; written
 * without recursion, because a chain may be as long as there are tasks).
 */
export function findCircles(waiting: Waiting): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: (readonly string[])[] = [];

  const lower = (node: string, to: number | undefined) =>
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to ?? Infinity));
  const enter = (node: string) => {
    index.set(node, index.size);
    lower(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    return { node, ahead: [...(waiting.get(node) ?? [])] };
  };
  const leave = (node: string) => {
    if (lowest.get(node) !== index.get(node)) return;
    const group = open.splice(open.indexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || waiting.get(node)?.includes(node) === true) circles.push(group);
  };

  for (const start of waiting.keys()) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.ahead.pop();
      if (next === undefined) {
        leave(top.node);
        path.pop();
        const below = path.at(-1);
        if (below !== undefined) lower(below.node, lowest.get(top.node));
      } else if (!index.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(top.node, index.get(next));
    }
  }
  return circles;
}
