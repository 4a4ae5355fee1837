import type { Language } from './languages.ts';

interface ComponentWords {
  /** What a reference to an equation reads. */
  readonly equation: (number: string) => string;
}

/** What the components of pages say. */
export const componentWords: Readonly<Record<Language, ComponentWords>> = {
  ko: { equation: (number) => `식 (${number})` },
  en: { equation: (number) => `Eq. (${number})` },
};
