import type { CsvFile } from './fetch-csv.js';

/** Hands a file to the browser, which asks where to put it or does as it always does. */
export function offerFile({ content, name }: CsvFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
