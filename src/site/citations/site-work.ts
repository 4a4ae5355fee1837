import { siteWords } from '../../i18n/site-words.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Work } from './work.ts';

/** This site as a work that others cite. Its address is known only where the site is published. */
export function siteWork(language: Language, address: string | undefined): Work {
  return {
    id: 'normalization-site',
    type: 'webpage',
    title: siteWords[language].title,
    author: [{ literal: 'The Normalization contributors' }],
    issued: { 'date-parts': [[2026]] },
    language,
    ...(address === undefined ? {} : { URL: address }),
  };
}
