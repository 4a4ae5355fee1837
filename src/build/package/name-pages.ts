import { posix } from 'node:path';
import { readTags } from '../offline/read-tags.ts';
import { replaceSpans } from '../offline/replace-spans.ts';

const attributes = new Set(['href', 'src', 'value']);

/**
 * Makes the links of a page name the pages that they lead to (`../compare/index.html`), for places
 * without a server that would look into a folder: a disk, an archive.
 *
 * @param file the page, relative to the site's folder
 * @param exists whether a file of the site exists
 */
export function namePages(html: string, file: string, exists: (file: string) => boolean): string {
  const replacements = readTags(html).flatMap((tag) =>
    tag.attributes.flatMap(({ name, value, start, end }) => {
      const text = attributes.has(name) ? namedPage(value, file, exists) : undefined;
      return text === undefined ? [] : [{ start, end, text }];
    }),
  );
  return replaceSpans(html, replacements);
}

function namedPage(
  address: string,
  file: string,
  exists: (file: string) => boolean,
): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const isFolder = path.endsWith('/') && !path.startsWith('/') && !path.includes(':');
  if (!isFolder) return undefined;
  const page = `${path}index.html`;
  return exists(posix.join(posix.dirname(file), page)) ? page + rest : undefined;
}
