import { zipSync } from 'fflate';

/** Already compressed: trying again costs time and gains nothing. */
const compressed = /\.(png|woff2|pdf|pagefind|pf_\w+)$/;

/**
 * Packs files into a zip, all in one folder. The same files make the same bytes, at any time and in
 * any time zone.
 */
export function writeZip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip holds local times and begins with 1980.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, content]): [string, [Uint8Array, { level: 0 | 9; mtime: Date }]] => [
      `${folder}/${file}`,
      [content, { level: compressed.test(file) ? 0 : 9, mtime }],
    ]);
  return zipSync(Object.fromEntries(entries));
}
