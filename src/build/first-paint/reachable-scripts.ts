import { posix } from 'node:path';
import type { SiteFiles } from '../offline/site-files.ts';
import { attributeOf, readTags } from '../offline/read-tags.ts';

/**
 * The scripts that some pages bring, and all that these may bring in turn: whatever they name.
 *
 * @param pages each with its file; their addresses are relative
 * @returns the files
 */
export function reachableScripts(
  files: SiteFiles,
  pages: readonly (readonly [file: string, html: string])[],
): readonly string[] {
  const known = new Set(files.list('.js'));
  const waiting = pages.flatMap(([file, html]) =>
    readTags(html)
      .filter(({ name }) => name === 'script')
      .flatMap((tag) => attributeOf(tag, 'src') ?? [])
      .map((address) => posix.join(posix.dirname(file), address)),
  );
  const reached = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !known.has(file)) continue;
    reached.add(file);
    for (const [, name = ''] of files.read(file).matchAll(/["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      waiting.push(posix.join(posix.dirname(file), name));
  }
  return [...reached];
}
