import type { Language } from './languages.ts';

interface GlossaryWords {
  readonly also: string;
  readonly avoid: string;
  readonly see: string;
}

/** What the glossary says around its terms. */
export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = {
  ko: { also: '다른 이름', avoid: '쓰지 않는 말', see: '설명한 곳' },
  en: { also: 'Also', avoid: 'Avoided in Korean', see: 'Explained in' },
};
