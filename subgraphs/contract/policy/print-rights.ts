import { ACTIONS, rightsTable } from './rights.js';

/** The table of rights in Markdown, as it stands in docs/security.md. */
export function printRights(): string {
  const rows = rightsTable().map(({ caller, reach }) => [
    caller,
    ...ACTIONS.map((action) => reach[action]),
  ]);
  const table = [['caller', ...ACTIONS.map((action) => `\`${action}\``)], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [header = [], ...body] = table;
  return [line(header), rule, ...body.map(line)].join('\n');
}
