import { countCitations } from '../../markdown/citation-places.ts';

/** A page of one language. */
export interface PageText {
  /** The path of its file in the folder of its language, without `.mdx`. */
  readonly slug: string;
  readonly title: string;
  /** Its MDX, without the frontmatter. */
  readonly body: string;
}

/** A page that cites a work, and how often. */
export interface CitingPage {
  readonly slug: string;
  readonly title: string;
  readonly count: number;
}

/**
 * The pages that cite each work, by its key.
 *
 * @param pages all pages of a language
 * @param order slugs in reading order; a page that it does not name comes last
 */
export function citingPages(
  pages: readonly PageText[],
  order: readonly string[],
): ReadonlyMap<string, readonly CitingPage[]> {
  const rank = ({ slug }: PageText) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  const citing = new Map<string, CitingPage[]>();
  for (const page of pages.toSorted((a, b) => rank(a) - rank(b))) {
    for (const [work, count] of countCitations(page.body)) {
      const { slug, title } = page;
      citing.set(work, [...(citing.get(work) ?? []), { slug, title, count }]);
    }
  }
  return citing;
}
