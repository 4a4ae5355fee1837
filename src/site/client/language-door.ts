import { isLanguage, languages, type Language } from '../../i18n/languages.ts';
import { readLanguageChoice, rememberLanguageChoice } from './language-choice.ts';

/**
 * Leads a reader who comes from outside on to the language that she chose earlier, or else to her
 * browser's. Who comes from a page of the site, or to `#languages`, wants to choose: she stays.
 */
export function openDoor(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  for (const link of links) {
    link.addEventListener('click', () => {
      if (isLanguage(link.hreflang)) rememberLanguageChoice(link.hreflang);
    });
  }
  if (location.hash === '#languages' || isFromThisSite(document.referrer)) return;
  const language = readLanguageChoice() ?? preferredLanguage(navigator.languages);
  const chosen = links.find(({ hreflang }) => hreflang === language);
  // Replacing, so that "back" does not lead into the door again.
  if (chosen) location.replace(chosen.href + location.search);
}

/** The first of the browser's languages that the site has, if any. */
export function preferredLanguage(preferred: readonly string[]): Language | undefined {
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find((code): code is Language => isLanguage(code));
}

function isFromThisSite(referrer: string): boolean {
  const here = new URL('.', location.href).href;
  return languages.some((language) => referrer.startsWith(`${here}${language}/`));
}
