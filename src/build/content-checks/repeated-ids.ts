import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/**
 * Every id stands once on its page.
 *
 * @param fileOf the file to name for a built page: its source, where it has one
 */
export function repeatedIds(
  pages: readonly BuiltPage[],
  fileOf: (page: BuiltPage) => string,
): readonly Finding[] {
  return pages.flatMap((page) =>
    page.ids
      .filter((id, index) => page.ids.indexOf(id) < index)
      .map((id) => ({ file: fileOf(page), text: `has the id ${id} twice` })),
  );
}
