import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const trained = { '10': '10', '20': '20', '40': '40' } as const;
const sizes = { '4': '4', '16': '16' } as const;
const short = { ln: 'LN', bn: 'BN' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '짧은 시퀀스로 배운 신경망은 더 긴 시퀀스도 잘 풀까요?',
    parameters: {
      times: {
        label: '테스트 시퀀스의 길이',
        values: { 0.5: '절반', 1: '1배', 2: '2배', 4: '4배' },
      },
      T: { label: '학습한 길이 T', options: trained },
      cell: { label: '셀', options: { simple: '단순 셀', lstm: 'LSTM' } },
      B: { label: '배치 크기 B', options: sizes },
    },
    presets: { same: '학습한 길이', four: '네 배의 길이', simple: '단순 셀' },
    columns: {
      length: '길이',
      method: '방법',
      low: '띠의 아래(%)',
      median: '중앙값(%)',
      high: '띠의 위(%)',
    },
    names: { ...short, none: '없음' },
    networks: { ln: 'LN을 쓴 신경망', bn: 'BN을 쓴 신경망', none: '정규화 없는 신경망' },
    runs: { ...short, none: '정규화 없는 신경망' },
    guessing: '늘 0.5',
    trained: '학습한 길이',
    lengths:
      '가로축은 테스트에 쓴 시퀀스의 길이, 세로축은 오차이며 두 축 모두 로그 눈금입니다. 선은 시드 20개의 중앙값이고, 띠에는 가운데 16개가 들어 있습니다. 작은 원은 고른 길이의 시드 하나하나입니다. 세로 실선은 학습한 길이, 가로 파선은 늘 0.5라고 답할 때의 오차입니다.',
    lengthsTitle: '시퀀스의 길이에 따른 테스트 오차(시드 20개의 중앙값과 띠)',
    length: '테스트에 쓴 시퀀스의 길이',
    headline: {
      ahead: '길이 {length}에서는 시드 스물 중 {wins}개에서 {best}의 오차가 가장 작습니다.',
      open: '길이 {length}에서는 순서가 뚜렷하지 않습니다.',
      nothing: '길이 {length}에서는 어느 신경망도 늘 같은 답을 하는 것보다 별로 낫지 않습니다.',
    },
    found: {
      runs: '크기가 {B}인 배치로 길이가 {T}인 덧셈 문제를 배운 뒤, 길이 {length}에서 제곱 오차를 잽니다. 표시된 두 수의 합을 4로 나누고 0.5를 더한 값을 답하는 문제입니다. 늘 0.5라고 답할 때가 100%입니다. ',
      errors: '{name}의 중앙값은 {median%}이고 {low%}에서 {high%} 사이입니다. ',
      beyond: '단계 {T} 뒤에서 BN은 그 단계의 이동 통계량을 되풀이해 씁니다. ',
      band: '범위에는 시드 20개 중 가운데 16개가 들어 있습니다.',
    },
  },
  en: {
    question: 'Trained on short sequences, does a network still work on longer ones?',
    parameters: {
      times: {
        label: 'Length in the test',
        values: { 0.5: '× 1/2', 1: '× 1', 2: '× 2', 4: '× 4' },
      },
      T: { label: 'Length in training T', options: trained },
      cell: { label: 'Cell', options: { simple: 'simple', lstm: 'LSTM' } },
      B: { label: 'Batch size B', options: sizes },
    },
    presets: { same: 'As trained', four: 'Four times as long', simple: 'Simple cell' },
    columns: {
      length: 'length',
      method: 'method',
      low: 'band from (%)',
      median: 'median (%)',
      high: 'band to (%)',
    },
    names: { ...short, none: 'none' },
    networks: { ln: 'LN', bn: 'BN', none: 'the unnormalized network' },
    runs: { ...short, none: 'No normalization' },
    guessing: 'always 0.5',
    trained: 'as trained',
    lengths:
      'Horizontal axis: the length of the test’s sequences; vertical axis: the error; both are logarithmic. A line is the median of 20 seeds, its band holds the middle 16. The small circles are the seeds one by one at the chosen length. The vertical line is the length in training, the dashed one the error of always answering 0.5.',
    lengthsTitle: 'Test error by length (median and band of 20 seeds)',
    length: 'length of the sequences in the test',
    headline: {
      ahead: 'Length {length}: {best} errs least in {wins} seeds of twenty.',
      open: 'At length {length} there is no clear order.',
      nothing: 'At length {length} none does much better than always answering 0.5.',
    },
    found: {
      runs: 'Having learned the adding problem in batches of {B} at length {T}, the networks are tested at length {length}. Two numbers are marked; their sum is asked, divided by 4 and with 0.5 added. The errors are squared errors, 100% being that of always answering 0.5. ',
      errors: '{name}: median {median%}, from {low%} to {high%}. ',
      beyond: 'After step {T} BN goes on with the running statistics of that step. ',
      band: 'The ranges hold the middle 16 of 20 seeds.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
