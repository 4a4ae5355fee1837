import { readdirSync } from 'node:fs';

/** The names of the files of `tests/methods/`: one for each method. */
export function methodFiles(): readonly string[] {
  return readdirSync(new URL('../methods', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}
