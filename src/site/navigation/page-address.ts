import type { Language } from '../../i18n/languages.ts';

/**
 * The address of a page in the built site, for a link.
 *
 * @param slug The path of its file in the folder of its language, without `.mdx`; `index` is home.
 * @param hash The id of a place on it, if not its top.
 */
export function pageAddress(language: Language, slug: string, hash?: string): string {
  const path = slug === 'index' ? '' : `${slug}/`;
  return `${import.meta.env.BASE_URL}${language}/${path}${hash === undefined ? '' : `#${hash}`}`;
}
