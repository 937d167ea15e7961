/**
 * Whether an error carries a code, as those of the system and of MongoDB do. It asks for no class:
 * under Jest the system's errors are of another realm's.
 */
export function hasErrorCode(error: unknown, code: string | number): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
