import type { Language } from './languages.ts';

interface BlogWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** Stands for the address of the site where scripts, which know it, are off. */
  readonly unknownSite: string;
  /** The line that opens a figure's snippet. */
  readonly snippet: string;
  /** A link to a figure's own drawing, as a file. */
  readonly picture: string;
  readonly inFrame: string;
  /** What a drawing shows, for those who do not see it. */
  readonly drawing: (question: string) => string;
}

/** What the page for bloggers says around code and figures. */
export const blogWords: Readonly<Record<Language, BlogWords>> = {
  ko: {
    copy: '복사',
    copied: '복사했습니다.',
    copyByHand: '복사하지 못했습니다. 선택된 글을 직접 복사해 주세요.',
    unknownSite: '(이 사이트의 주소)/',
    snippet: '퍼가기 코드',
    picture: '그림 파일(SVG)',
    inFrame: '프레임 안에서 보기',
    drawing: (question) => `그림: ${question}`,
  },
  en: {
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'It could not be copied: the text is selected, copy it by hand.',
    unknownSite: '(the address of this site)/',
    snippet: 'Snippet',
    picture: 'Picture (SVG)',
    inFrame: 'See it in a frame',
    drawing: (question) => `Drawing: ${question}`,
  },
};
