/** Prints whether an aim is met, and by which figures. */
export function printVerdict(aim, isMet, figures) {
  process.stdout.write(`  ${aim}: ${isMet ? 'yes' : 'no'} (${figures})\n`);
}
