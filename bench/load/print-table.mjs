/** Prints rows under a header, the first column to the left and figures to the right. */
export function printTable(header, rows) {
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  for (const row of table) process.stdout.write(`  ${line(row).join('  ')}\n`);
}
