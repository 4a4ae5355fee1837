import type { Finding } from './finding.ts';
import type { PageSource } from './page-source.ts';

/**
 * Every work that a page cites is in the bibliography.
 *
 * @param works the keys of the bibliography
 */
export function unsourcedCitations(
  pages: readonly PageSource[],
  works: ReadonlySet<string>,
): readonly Finding[] {
  return pages.flatMap(({ file, citations }) =>
    citations
      .filter(({ work }) => !works.has(work))
      .map(({ work, line }) => ({
        file,
        line,
        text: `content/bibliography.json has no work "${work}"`,
      })),
  );
}
