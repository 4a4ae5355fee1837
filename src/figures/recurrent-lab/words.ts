import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const shares = { 0.0625: '1/16', 0.125: '1/8', 0.25: '1/4', 0.5: '1/2' } as const;
const short = { ln: 'LN', bn: 'BN' } as const;
const sizes = { '4': '4', '16': '16' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '시간 단계마다 정규화하면 작은 순환 신경망도 더 잘 배울까요?',
    parameters: {
      seen: { label: '학습한 비율', values: { ...shares, 1: '전부' } },
      task: {
        label: '과제',
        options: {
          digits: '숫자 읽기',
          adding10: '덧셈, 길이 10',
          adding20: '덧셈, 길이 20',
          adding40: '덧셈, 길이 40',
        },
      },
      cell: { label: '셀', options: { simple: '단순 셀', lstm: 'LSTM' } },
      B: { label: '배치 크기 B', options: sizes },
    },
    presets: {
      sixteen: '배치 16의 LSTM',
      four: '배치 4',
      digits: '숫자 읽기',
      simple: '단순 셀',
    },
    columns: {
      seen: '학습한 비율',
      method: '방법',
      low: '띠의 아래(%)',
      median: '중앙값(%)',
      high: '띠의 위(%)',
    },
    names: { ...short, none: '없음' },
    networks: { ln: 'LN을 쓴 신경망', bn: 'BN을 쓴 신경망', none: '정규화 없는 신경망' },
    runs: { ...short, none: '정규화 없는 신경망' },
    guessing: '늘 같은 답',
    learning:
      '가로축은 시퀀스 가운데 학습한 비율, 세로축은 테스트 오차이며 두 축 모두 로그 눈금입니다. 선은 시드 20개의 중앙값이고, 띠에는 가운데 16개가 들어 있습니다. 작은 원은 고른 때의 시드 하나하나이고, 가로 파선은 늘 같은 답을 할 때의 오차입니다.',
    learningTitle: '학습하는 동안의 테스트 오차(시드 20개의 중앙값과 띠)',
    seen: '학습한 비율',
    headline: {
      ahead: '시드 20개 중 {wins}개에서 {best}의 오차가 가장 작습니다.',
      open: '순서가 뚜렷하지 않습니다. 가장 나은 신경망이 시드마다 다릅니다.',
      nothing: '아직 어느 신경망도 늘 같은 답을 하는 것보다 별로 낫지 않습니다.',
    },
    found: {
      digits:
        '숫자 이미지의 가운데 10개 행을 위에서부터 한 행씩 읽는 과제입니다. 크기가 {B}인 배치로 숫자를 {sequences}번 학습한 뒤, 다른 500장에서 틀린 비율은 다음과 같습니다. ',
      adding:
        '−1과 1 사이의 수가 하나씩 들어오는데 그중 둘에 표시가 있습니다. 끝에 그 둘의 합을 4로 나누고 0.5를 더한 값을 답하는 문제입니다. 크기가 {B}인 배치로 시퀀스 {sequences}개를 학습한 뒤의 제곱 오차를, 늘 0.5라고 답할 때를 100%로 나타냈습니다. ',
      errors: '{name}의 중앙값은 {median%}이고 {low%}에서 {high%} 사이입니다. ',
      band: '범위에는 시드 20개 중 가운데 16개가 들어 있습니다.',
    },
  },
  en: {
    question: 'Does normalizing every time step help a small recurrent network to learn?',
    parameters: {
      seen: { label: 'Share learned', values: { ...shares, 1: 'all' } },
      task: {
        label: 'Task',
        options: {
          digits: 'digits',
          adding10: 'adding, length 10',
          adding20: 'adding, length 20',
          adding40: 'adding, length 40',
        },
      },
      cell: { label: 'Cell', options: { simple: 'simple', lstm: 'LSTM' } },
      B: { label: 'Batch size B', options: sizes },
    },
    presets: {
      sixteen: 'LSTM, batches of 16',
      four: 'Batches of 4',
      digits: 'Digits',
      simple: 'Simple cell',
    },
    columns: {
      seen: 'share learned',
      method: 'method',
      low: 'band from (%)',
      median: 'median (%)',
      high: 'band to (%)',
    },
    names: { ...short, none: 'none' },
    networks: { ln: 'LN', bn: 'BN', none: 'the unnormalized network' },
    runs: { ...short, none: 'No normalization' },
    guessing: 'guessing',
    learning:
      'Horizontal axis: the share of the sequences learned; vertical axis: the test error; both are logarithmic. A line is the median of 20 seeds, its band holds the middle 16. The small circles are the seeds one by one at the chosen moment, and the dashed line is the error of guessing, that is, of always giving the same answer.',
    learningTitle: 'Test error while training (median and band of 20 seeds)',
    seen: 'share of the sequences learned',
    headline: {
      ahead: 'In {wins} seeds of twenty, {best} errs least.',
      open: 'No clear order: which network errs least differs from seed to seed.',
      nothing: 'So far none of the three does much better than guessing.',
    },
    found: {
      digits:
        'The middle ten rows of a digit are read, one a step. After {sequences} digits in batches of {B}, these shares of 500 others are wrong. ',
      adding:
        'Numbers between −1 and 1 come in one by one, two of them marked; at the end their sum is asked, divided by 4 and with 0.5 added. After {sequences} sequences in batches of {B}, these are the squared errors, 100% being that of always answering 0.5. ',
      errors: '{name}: median {median%}, from {low%} to {high%}. ',
      band: 'The ranges hold the middle 16 of 20 seeds.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
