import type { Language } from '../../i18n/languages.ts';
import { pagePath } from './page-path.ts';

/**
 * The address of a page in the built site, for a link.
 *
 * @param slug The path of its file in the folder of its language, without `.mdx`; `index` is home.
 * @param hash The id of a place on it, if not its top.
 */
export function pageAddress(language: Language, slug: string, hash?: string): string {
  return `${import.meta.env.BASE_URL}${language}/${pagePath(slug)}${hash === undefined ? '' : `#${hash}`}`;
}
