import { madeUpHost } from '../made-up-host.ts';
import type { BuiltPage } from './built-page.ts';

/** An address on a built page that leads nowhere. */
export interface BrokenAddress {
  readonly page: BuiltPage;
  /** As the page writes it. */
  readonly written: string;
  /** From the root of the host: `/normalization/ko/z/#foo`. */
  readonly address: string;
}

/**
 * The addresses in the built site that lead to no file of it, or to no id.
 *
 * @param files the names of all its files, from its root
 * @param base the path under which it is built: `/normalization/`
 */
export function brokenAddresses(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): readonly BrokenAddress[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const leadsNowhere = (url: URL): boolean => {
    if (url.origin !== madeUpHost) return false;
    if (!url.pathname.startsWith(base)) return true;
    const path = decode(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return true;
    const id = decode(url.hash.slice(1));
    return id !== '' && ids.get(file)?.has(id) === false;
  };
  return pages.flatMap((page) => {
    const here = madeUpHost + base + page.file.replace(/(^|\/)index\.html$/, '$1');
    return page.addresses.flatMap((written) => {
      if (!URL.canParse(written, here)) return [{ page, written, address: written }];
      const url = new URL(written, here);
      const address = decode(url.pathname) + url.search + decode(url.hash);
      return leadsNowhere(url) ? [{ page, written, address }] : [];
    });
  });
}

/** The address as it reads; a stray % sign stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
