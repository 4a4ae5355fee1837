import { isLanguage, type Language } from '../../i18n/languages.ts';

const key = 'normalization-language';

/** The language that the reader chose earlier on this device. */
export function readLanguageChoice(): Language | undefined {
  try {
    const choice = localStorage.getItem(key) ?? undefined;
    return isLanguage(choice) ? choice : undefined;
  } catch {
    // Storage may be forbidden, as in a sandboxed frame; then nothing is remembered.
    return undefined;
  }
}

/** Remembers the language that the reader chose. */
export function rememberLanguageChoice(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // As above.
  }
}
