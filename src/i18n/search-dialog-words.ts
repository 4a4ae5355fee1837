import type { Language } from './languages.ts';

/** What the search says. */
export interface SearchDialogWords {
  readonly open: string;
  readonly field: string;
  readonly close: string;
  readonly searching: string;
  /** So many sections have every word. */
  readonly found: (count: number) => string;
  /** No section has every word, but some have some. */
  readonly foundFewer: string;
  /** What follows has some of the words only. */
  readonly fewerFollow: string;
  readonly without: (words: string) => string;
  readonly nothing: (words: string) => string;
  readonly more: string;
  readonly failed: string;
  readonly again: string;
  /** Under `npm run dev` there is no index. */
  readonly notBuilt: string;
}

/** The same in both languages. */
export const searchDialogWords: Readonly<Record<Language, SearchDialogWords>> = {
  ko: {
    open: '검색',
    field: '찾을 말이나 오류 메시지',
    close: '닫기',
    searching: '찾는 중입니다…',
    found: (count) => `찾은 곳: ${String(count)}곳`,
    foundFewer: '모든 단어가 함께 있는 곳은 없어서, 일부만 있는 곳을 보여 드립니다.',
    fewerFollow: '여기부터는 단어의 일부만 있는 곳입니다.',
    without: (words) => `없는 단어: ${words}`,
    nothing: (words) => `찾은 곳이 없습니다: ${words}`,
    more: '더 보기',
    failed: '검색에 필요한 파일을 불러오지 못했습니다. 네트워크를 확인해 주십시오.',
    again: '다시 찾기',
    notBuilt: '검색은 빌드한 사이트에서만 됩니다.',
  },
  en: {
    open: 'Search',
    field: 'Words, or an error message',
    close: 'Close',
    searching: 'Searching…',
    found: (count) => `Found in ${String(count)} ${count === 1 ? 'section' : 'sections'}`,
    foundFewer: 'No section has all of these words, so here are those that have some of them.',
    fewerFollow: 'From here on, sections that have some of the words only.',
    without: (words) => `Without: ${words}`,
    nothing: (words) => `Nothing found: ${words}`,
    more: 'More results',
    failed: 'The files that the search needs did not come. Please check the network.',
    again: 'Search again',
    notBuilt: 'The search works in the built site only.',
  },
};
