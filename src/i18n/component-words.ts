import type { Language } from './languages.ts';

interface ComponentWords {
  /** What a reference to an equation reads. */
  readonly equation: (number: string) => string;
  /** The title of what to keep of a section. */
  readonly remember: string;
  readonly code: CodeWords;
  readonly inFrameworks: FrameworkWords;
}

/** The words of the box that says where frameworks have a method. */
interface FrameworkWords {
  readonly title: string;
  /** Beside a framework whose snippet does without a layer of its own. */
  readonly none: string;
  /** The link to the method's code. */
  readonly code: string;
}

interface CodeWords {
  /** The name of the choice of a framework. */
  readonly legend: string;
  /** The name of the tab with our own core. */
  readonly core: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when the browser does not let us copy: the code is selected then. */
  readonly selected: string;
}

/** What the components of pages say. */
export const componentWords: Readonly<Record<Language, ComponentWords>> = {
  ko: {
    equation: (number) => `식 (${number})`,
    remember: '기억할 것',
    code: {
      legend: '어느 프레임워크의 코드를 볼까요?',
      core: '계산 코드',
      copy: '복사',
      copied: '복사했습니다',
      selected: '코드를 선택했습니다. 직접 복사해 주세요.',
    },
    inFrameworks: {
      title: '프레임워크에서',
      none: '코드에서 직접 구현',
      code: '실행해 확인한 코드와 주의할 점',
    },
  },
  en: {
    equation: (number) => `Eq. (${number})`,
    remember: 'Remember',
    code: {
      legend: 'Whose code?',
      core: 'Our core',
      copy: 'Copy',
      copied: 'Copied',
      selected: 'The code is selected: copy it by hand.',
    },
    inFrameworks: {
      title: 'In frameworks',
      none: 'written out in the code',
      code: 'The code, as it was run, and its pitfalls',
    },
  },
};
