import { isLanguage, languages, type Language } from '../../i18n/languages.ts';

/**
 * The language of a page, from the path of its file (`/…/content/en/index.mdx`) or its address.
 *
 * @param path A path with `/` or `\` between its parts.
 * @returns The last part that names a language, or the default language.
 */
export function pathLanguage(path: string | undefined): Language {
  const parts = (path ?? '').split(/[\\/]/);
  return parts.findLast((part): part is Language => isLanguage(part)) ?? languages[0];
}
