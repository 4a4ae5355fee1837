import type { Language } from '../i18n/languages.ts';

/** A text in every language of the site. */
export type Words = Readonly<Record<Language, string>>;

/** A section of the site: a page that exists when `content/ko/<slug>.mdx` does. */
export interface Section {
  readonly slug: string;
  readonly title: Words;
  /** What the reader finds there, in one line. */
  readonly summary: Words;
}

/** Sections that are read together, in their order. */
export interface SectionGroup {
  readonly title: Words;
  readonly sections: readonly Section[];
}

/** The map of the site, in reading order: the sidebar and the home page are made from it. */
export const sectionGroups: readonly SectionGroup[] = [
  {
    title: { ko: '배치 정규화', en: 'Batch Normalization' },
    sections: [
      {
        slug: 'batch-normalization-limits',
        title: { ko: '배치 정규화의 한계', en: 'The limits of Batch Normalization' },
        summary: { ko: '', en: '' },
      },
    ],
  },
  {
    title: { ko: '참고 자료', en: 'Reference' },
    sections: [
      {
        slug: 'reference/bibliography',
        title: { ko: '참고문헌', en: 'Bibliography' },
        summary: { ko: '', en: '' },
      },
    ],
  },
];
