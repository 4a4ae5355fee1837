import type { Finding } from './finding.ts';
import type { PageSource } from './page-source.ts';

/**
 * Every figure that a page shows or leads to has a folder.
 *
 * @param names the folders of `src/figures`
 */
export function unknownFigures(
  pages: readonly PageSource[],
  names: ReadonlySet<string>,
): readonly Finding[] {
  return pages.flatMap(({ file, figures, figureLinks }) =>
    [...figures, ...figureLinks]
      .filter(({ name }) => !names.has(name))
      .map(({ name, line }) => ({
        file,
        line,
        text: `there is no figure "${name}", no src/figures/${name}/`,
      })),
  );
}
