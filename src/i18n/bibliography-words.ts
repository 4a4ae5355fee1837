import type { Language } from './languages.ts';

interface BibliographyWords {
  /** Stands before the places that cite a work. */
  readonly citedIn: string;
  /** The name of a link to a citation that is not the first of its page. */
  readonly citation: (title: string, place: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** What the bibliography says around its entries. */
export const bibliographyWords: Readonly<Record<Language, BibliographyWords>> = {
  ko: {
    citedIn: '인용한 곳',
    citation: (title, place) => `${title}, 인용 ${String(place)}`,
    copy: 'BibTeX 복사',
    copied: '복사했습니다.',
    copyByHand: '복사하지 못했습니다. 선택해 둔 글을 직접 복사해 주세요.',
  },
  en: {
    citedIn: 'Cited in',
    citation: (title, place) => `${title}, citation ${String(place)}`,
    copy: 'Copy BibTeX',
    copied: 'Copied.',
    copyByHand: 'It could not be copied. The text is selected: please copy it by hand.',
  },
};
