/** An operation that has no rows, or more than the rows of one list; the message says what to do. */
export class NotExportable extends Error {
  override readonly name = 'NotExportable';
}
