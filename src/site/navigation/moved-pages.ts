import { languages } from '../../i18n/languages.ts';
import { isMoved, type AnchorList } from './anchor-list.ts';
import { pagePath } from './page-path.ts';

/**
 * Astro's `redirects`: the address of each page that is no more, and where it leads, in every
 * language.
 *
 * @param base the path under which the site is built: `/normalization/`
 */
export function movedPages(list: AnchorList, base: string): Record<string, string> {
  const redirects = Object.entries(list).flatMap(([slug, entry]) =>
    isMoved(entry)
      ? languages.map((language) => [
          `/${language}/${slug}/`,
          `${base}${language}/${pagePath(entry.movedTo)}`,
        ])
      : [],
  );
  return Object.fromEntries(redirects) as Record<string, string>;
}
