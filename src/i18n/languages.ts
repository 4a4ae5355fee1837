/** The languages of the site, in the order in which they are offered. */
export const languages = ['ko', 'en'] as const;

/** A language of the site, as in its paths and in `<html lang>`. */
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

/** Tells whether `text` names a language of the site. */
export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
