import type { Finding } from './finding.ts';
import { lineOf } from './line-of.ts';
import { pageFile, type PageSource } from './page-source.ts';

/** The map of the site, and the file that holds it. */
export interface SectionSource {
  readonly slugs: readonly string[];
  readonly file: string;
  readonly text: string;
}

/** Every page but home stands once in the map of the site, which names no other and shows its summary. */
export function misplacedSections(
  pages: readonly PageSource[],
  { slugs, file, text }: SectionSource,
): readonly Finding[] {
  const written = new Set(pages.map(({ slug }) => slug));
  const unlisted = [...written]
    .filter((slug) => slug !== 'index' && !slugs.includes(slug))
    .map((slug) => {
      const first = pages.find((page) => page.slug === slug)?.file ?? '';
      return { file: first, text: `is in no section: ${file} does not name '${slug}'` };
    });
  const mistyped = slugs
    .filter((slug) => !written.has(slug))
    .map((slug) => ({
      file,
      line: lineOf(text, `'${slug}'`),
      text: `there is no page '${slug}', no ${pageFile('ko', slug)}`,
    }));
  const repeated = slugs
    .filter((slug, index) => slugs.indexOf(slug) !== index)
    .map((slug) => ({
      file,
      line: lineOf(text, `'${slug}'`, '\n', `'${slug}'`),
      text: `'${slug}' stands there twice`,
    }));
  const silent = pages
    .filter(({ slug, summarized }) => slugs.includes(slug) && !summarized)
    .map((page) => ({
      file: page.file,
      line: 1,
      text: 'the map of the site shows a summary, and the frontmatter has none',
    }));
  return [...unlisted, ...mistyped, ...repeated, ...silent];
}
