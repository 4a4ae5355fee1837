import { anchorId } from '../../markdown/anchor-id.ts';
import { pagePath } from '../../site/navigation/page-path.ts';
import { madeUpHost } from '../made-up-host.ts';
import type { Finding } from './finding.ts';
import { writtenIds, type PageSource } from './page-source.ts';

/**
 * Every link in a text leads to a page, and to an id on it. What only the built site can tell (files
 * that are no pages, ids that components make) is left to `brokenAddresses`.
 *
 * @param base the path under which the site is built: `/normalization/`
 */
export function brokenLinks(pages: readonly PageSource[], base: string): readonly Finding[] {
  const byAddress = new Map(pages.map((page) => [pageAddress(page, base), page]));
  const leadsNowhere = (url: URL): boolean => {
    if (url.origin !== madeUpHost || url.pathname === base || !url.pathname.endsWith('/'))
      return false;
    const page = byAddress.get(url.pathname);
    if (page === undefined) return true;
    const id = url.hash.slice(1);
    return anchorId.test(id) && !page.hasMadeIds && !writtenIds(page).has(id);
  };
  return pages.flatMap((page) =>
    page.links
      .filter(({ name }) => URL.canParse(name, madeUpHost))
      .map(({ name, line }) => ({ line, url: new URL(name, madeUpHost + pageAddress(page, base)) }))
      .filter(({ url }) => leadsNowhere(url))
      .map(({ line, url }) => ({
        file: page.file,
        line,
        text: `${url.pathname}${url.hash} leads nowhere`,
      })),
  );
}

function pageAddress({ language, slug }: PageSource, base: string): string {
  return `${base}${language}/${pagePath(slug)}`;
}
