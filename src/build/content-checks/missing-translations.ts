import { languages } from '../../i18n/languages.ts';
import type { Finding } from './finding.ts';
import { pageFile, type PageSource } from './page-source.ts';

/** Every page is there in every language. */
export function missingTranslations(pages: readonly PageSource[]): readonly Finding[] {
  const files = new Set(pages.map(({ file }) => file));
  return pages.flatMap(({ slug, file }) =>
    languages
      .map((language) => pageFile(language, slug))
      .filter((translation) => !files.has(translation))
      .map((translation) => ({
        file: translation,
        text: `is missing: ${file} has no translation`,
      })),
  );
}
