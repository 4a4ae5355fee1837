import type { Language } from '../i18n/languages.ts';

interface MarkdownWords {
  /** The name of a display equation, by its number if it has one. */
  readonly equation: (number: string | undefined) => string;
  /** The name of the link that stands beside a heading. */
  readonly linkTo: (heading: string) => string;
}

/** What the Markdown plugins write into a page. */
export const markdownWords: Readonly<Record<Language, MarkdownWords>> = {
  ko: {
    equation: (number) => (number === undefined ? '수식' : `식 (${number})`),
    linkTo: (heading) => `“${heading}” 절로 가는 링크`,
  },
  en: {
    equation: (number) => (number === undefined ? 'Equation' : `Equation (${number})`),
    linkTo: (heading) => `Link to the section “${heading}”`,
  },
};
