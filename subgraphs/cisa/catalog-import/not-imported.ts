/** A file that was refused as a whole: nothing of it was imported. */
export class NotImported extends Error {
  override readonly name = 'NotImported';

  constructor(
    readonly file: string,
    /** Why, and what to do. */
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}
