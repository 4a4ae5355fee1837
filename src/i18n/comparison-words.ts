import type { Language } from './languages.ts';

interface ComparisonWords {
  readonly caption: string;
  /** Shown where the table is wider than the screen. */
  readonly hint: string;
  readonly columns: Readonly<
    Record<'method' | 'over' | 'batch' | 'same' | 'learned' | 'state' | 'cost' | 'use', string>
  >;
  readonly groups: Readonly<Record<'four' | 'later' | 'weights', string>>;
  readonly yes: string;
  readonly no: string;
  /** What BN's dependence on the batch is limited to. */
  readonly inTraining: string;
  readonly reductions: (training: number, inference: number) => string;
  /** The link to the paper, read out. */
  readonly since: (name: string, year: number) => string;
  readonly code: string;
  /** The link to the code, read out. */
  readonly codeOf: (name: string) => string;
  /** Marks the rows for what the reader works on. */
  readonly chooser: {
    readonly label: string;
    /** Nothing is chosen. */
    readonly nothing: string;
    readonly start: (methods: readonly string[]) => string;
    readonly avoid: (methods: readonly string[]) => string;
    readonly reasons: string;
  };
  readonly counts: {
    readonly caption: (shape: string) => string;
    readonly method: string;
    readonly sets: string;
    readonly values: string;
  };
  /** The table of invariances. */
  readonly invariances: {
    readonly caption: string;
    readonly change: string;
    readonly exact: string;
    /** The marks, read out. */
    readonly same: string;
    readonly differs: string;
    /** What the marks mean, and what holds for the columns that are shown. */
    readonly note: (methods: readonly string[]) => string;
  };
}

/** What the tables of the page of comparison say. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  ko: {
    caption: '정규화 방법을 한눈에 비교한 표(좌우로 넘겨 볼 수 있습니다)',
    hint: '표를 옆으로 넘겨 보세요 →',
    columns: {
      method: '방법',
      over: '통계량을 함께 쓰는 값',
      learned: '학습하는 값',
      state: '따로 기억하는 값',
      batch: '다른 샘플의 영향',
      same: '학습과 추론이 같은가',
      cost: '활성값을 훑는 횟수',
      use: '주로 쓰는 곳',
    },
    groups: {
      four: '네 가지 정규화',
      later: '활성값에 쓰는 다른 방법',
      weights: '가중치를 바꾸는 방법',
    },
    yes: '예',
    no: '아니요',
    inTraining: '학습할 때',
    reductions: (training, inference) =>
      training === inference
        ? `언제나 ${String(training)}번`
        : `학습 ${String(training)}번, 추론 ${String(inference)}번`,
    since: (name, year) => `${String(year)}, ${name}의 논문`,
    code: '코드',
    codeOf: (name) => `코드, ${name}`,
    chooser: {
      label: '무엇을 하고 있나요?',
      nothing: '고르지 않음',
      start: (methods) => `먼저 시험할 방법: ${methods.join(', ')}`,
      avoid: (methods) => `피할 방법: ${methods.join(', ')}`,
      reasons: '근거 보기',
    },
    counts: {
      caption: (shape) => `크기가 [N, C, H, W] = [${shape}]인 텐서에서 내는 통계량`,
      method: '방법',
      sets: '평균의 개수',
      values: '평균 하나에 드는 값',
    },
    invariances: {
      caption: '무엇을 바꾸어도 정규화한 출력이 그대로인지 비교한 표',
      change: '바꾸는 것',
      exact: 'ε과 관계없이 정확',
      same: '그대로',
      differs: '달라짐',
      note: (methods) =>
        [
          '○는 ε = 0일 때 출력이 그대로라는 뜻이고, ×는 달라진다는 뜻입니다.',
          '마지막 열은 ε이 얼마이든 출력이 정확히 그대로인 방법입니다.',
          'c > 0이고 정규화 앞에 편향이 없을 때입니다.',
          methods.includes('BN') && 'BN은 배치의 통계량을 씁니다.',
          methods.includes('LN') &&
            'LN과 RMS는 위치마다 채널을 모읍니다. 위치가 여럿일 때 (C, H, W)를 모으는 LN에서는 W의 모든 행에 같은 벡터를 더하면 출력이 달라집니다.',
          methods.includes('WN') && 'WN에서 바꾸는 가중치는 v입니다.',
          methods.includes('GN') &&
            'IN과 GN은 위치가 여럿인 특성 맵을 다루며, GN의 그룹은 둘 이상이고 그룹마다 채널이 둘 이상입니다.',
        ]
          .filter(Boolean)
          .join(' '),
    },
  },
  en: {
    caption: 'The methods side by side (the table scrolls sideways)',
    hint: 'The table scrolls sideways →',
    columns: {
      method: 'method',
      over: 'what shares statistics',
      learned: 'learns',
      state: 'also keeps',
      batch: 'other samples matter',
      same: 'training = inference',
      cost: 'passes over activations',
      use: 'typical use',
    },
    groups: {
      four: 'The four normalizations',
      later: 'Other methods on activations',
      weights: 'Methods that change the weights',
    },
    yes: 'yes',
    no: 'no',
    inTraining: 'in training',
    reductions: (training, inference) =>
      training === inference
        ? `always ${String(training)}`
        : `${String(training)} in training, ${String(inference)} in inference`,
    since: (name, year) => `${String(year)}, the paper of ${name}`,
    code: 'code',
    codeOf: (name) => `code of ${name}`,
    chooser: {
      label: 'What are you working on?',
      nothing: 'nothing chosen',
      start: (methods) => `To start with: ${methods.join(', ')}`,
      avoid: (methods) => `Keep away from: ${methods.join(', ')}`,
      reasons: 'The reasons',
    },
    counts: {
      caption: (shape) => `Statistics of a tensor of shape [N, C, H, W] = [${shape}]`,
      method: 'method',
      sets: 'number of means',
      values: 'values in each',
    },
    invariances: {
      caption: 'Which changes leave the normalized output as it was',
      change: 'what changes',
      exact: 'exact at any ε',
      same: 'stays',
      differs: 'changes',
      note: (methods) =>
        [
          '○: the output stays as it was at ε = 0; ×: it changes.',
          'The last column names the methods whose output stays exactly the same at any ε.',
          'All of it for c > 0, with no bias before the normalization.',
          methods.includes('BN') && 'BN uses the statistics of the batch.',
          methods.includes('LN') &&
            'LN and RMS pool the channels of each position; LN over (C, H, W) of several positions does change when one vector is added to every row of W.',
          methods.includes('WN') && 'The weights that change under WN are its v.',
          methods.includes('GN') &&
            'IN and GN work on feature maps of several positions; GN has two or more groups of two or more channels.',
        ]
          .filter(Boolean)
          .join(' '),
    },
  },
};
