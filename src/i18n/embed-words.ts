import type { Language } from './languages.ts';

interface EmbedWords {
  /** The tool that copies the code. */
  readonly embed: string;
  readonly copied: string;
  readonly copiedWithoutFile: string;
  /** Said when the browser does not let us copy. */
  readonly byHand: string;
  /** The link out of an embedded figure. */
  readonly fullPage: string;
}

/** What is said about showing a figure in other pages. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  ko: {
    embed: '퍼가기',
    copied: '이 상태를 담은 퍼가기 코드를 복사했습니다.',
    copiedWithoutFile: '퍼가기 코드를 복사했습니다. 고른 사진은 코드에 담기지 않습니다.',
    byHand: '퍼가기 코드를 복사하지 못했습니다. 아래 코드를 직접 복사해 주세요.',
    fullPage: '설명이 있는 페이지 열기',
  },
  en: {
    embed: 'Embed',
    copied: 'The code that embeds this state is copied.',
    copiedWithoutFile: 'The code is copied. It leaves your photo out.',
    byHand: 'The code could not be copied. Please copy it below by hand.',
    fullPage: 'Open the page that explains it',
  },
};
