import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of a built site; files are named by their paths in it, with `/` between the parts. */
export class SiteFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All files, or those whose names have the ending, in order. */
  list(ending = ''): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.folder, '/').length))
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  }

  /** The text of a file. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** A file as it is. */
  readBytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  /** Writes a file, over what was there; its folder must be there. */
  write(file: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, file), content);
  }

  /** Takes a file away. */
  remove(file: string): void {
    rmSync(join(this.folder, file));
  }
}
