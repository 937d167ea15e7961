import { readFile, rename, writeFile } from 'node:fs/promises';

/** Where a program keeps how far it has read. */
export interface Cursor {
  /** Null where nothing was read yet. */
  read(): Promise<string | null>;
  write(place: string): Promise<void>;
}

/** A cursor in a file, which is replaced whole: a program that is killed leaves the old one or the new. */
export function cursorFile(path: string): Cursor {
  return {
    async read() {
      try {
        const text = (await readFile(path, 'utf8')).trim();
        if (!/^\S{0,300}$/.test(text))
          throw new TypeError(`${path} holds no cursor. Remove it to begin from the start.`);
        return text === '' ? null : text;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async write(place) {
      await writeFile(`${path}.new`, `${place}\n`);
      await rename(`${path}.new`, path);
    },
  };
}
