import { writeSnippet } from '../../../src/kit/embed/snippet.ts';

/** The snippets that stand in the post of `tests/browser/blog/`, as our embed action writes them. */
const given = {
  site: 'http://site.test/normalization/',
  siteTitle: '정규화',
  heights: { wide: 1100, narrow: 1400 },
} as const;

/** A state of a figure with controls and equations. */
export const koreanSnippet = writeSnippet({
  ...given,
  language: 'ko',
  figure: 'batch-of-one',
  pagePath: 'batch-normalization-limits/',
  query: 'batch-of-one.B=1&batch-of-one.seed=7',
  question: '배치에 샘플이 하나뿐이면 무엇이 남을까요?',
});

/** A figure at its default. */
export const englishSnippet = writeSnippet({
  ...given,
  language: 'en',
  figure: 'group-norm-groups',
  pagePath: 'group-normalization/',
  query: '',
  question: 'What lies between one group & many?',
  siteTitle: 'Normalization',
});
