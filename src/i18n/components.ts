import type { Language } from './languages.ts';

interface ComponentWords {
  /** What a reference to an equation reads. */
  readonly equation: (number: string) => string;
  /** The title of what to keep of a section. */
  readonly remember: string;
}

/** What the components of pages say. */
export const componentWords: Readonly<Record<Language, ComponentWords>> = {
  ko: { equation: (number) => `식 (${number})`, remember: '기억할 것' },
  en: { equation: (number) => `Eq. (${number})`, remember: 'Remember' },
};
