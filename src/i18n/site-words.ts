import type { Language } from './languages.ts';

interface SiteWords {
  readonly title: string;
  /** What the site is, in one line. */
  readonly summary: string;
  /** The invitation of the language door. */
  readonly enter: string;
  /** The heading of the table of contents, in the book of all pages. */
  readonly contents: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

/** What the site says outside of its pages. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  ko: {
    title: '정규화',
    summary: '딥러닝의 정규화를 읽고, 수식을 따라가고, 그림을 직접 움직여 확인합니다.',
    enter: '한국어로 읽기',
    contents: '차례',
    notFound: {
      title: '페이지를 찾을 수 없습니다.',
      text: '주소가 바뀌었거나 잘못 적혔을 수 있습니다.',
      home: '첫 페이지로 가기',
    },
  },
  en: {
    title: 'Normalization',
    summary: 'Read about normalization in deep learning, follow the equations, move the figures.',
    enter: 'Read in English',
    contents: 'Contents',
    notFound: {
      title: 'Page not found.',
      text: 'The address may have changed, or it may hold a typing error.',
      home: 'Go to the home page',
    },
  },
};
