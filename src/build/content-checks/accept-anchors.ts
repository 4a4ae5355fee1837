import { isMoved, type AnchorList, type PageAnchors } from '../../site/navigation/anchor-list.ts';
import type { PageSource } from './page-source.ts';

/**
 * The list of anchors with the pages and ids that it does not name yet. It never forgets one: an id
 * that is gone stays, unless the list itself says what took its place.
 *
 * @param pages the pages of one language, whose order of ids the list takes
 */
export function acceptAnchors(list: AnchorList, pages: readonly PageSource[]): AnchorList {
  const accepted = pages.map((page): [string, AnchorList[string]] => {
    const known = list[page.slug];
    return [page.slug, isMoved(known) ? known : acceptPage(known, page)];
  });
  const entries = Object.entries({ ...list, ...Object.fromEntries(accepted) });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function acceptPage(known: PageAnchors | undefined, page: PageSource): PageAnchors {
  const redirects = known?.redirects;
  const merge = (there: readonly string[], listed: readonly string[] = [], prefix = '') => {
    const gone = listed.filter(
      (name) => !there.includes(name) && !Object.hasOwn(redirects ?? {}, prefix + name),
    );
    return [...there, ...gone];
  };
  const names = (sources: PageSource['figures']) => sources.map(({ name }) => name);
  return {
    headings: merge(
      page.headings.map(({ id }) => id),
      known?.headings,
    ),
    figures: merge(names(page.figures), known?.figures, 'fig-'),
    equations: merge(names(page.equations), known?.equations, 'eq-'),
    ...(redirects === undefined ? {} : { redirects }),
  };
}
