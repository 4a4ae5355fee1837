import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '긴 시퀀스를 학습할 때 배치는 얼마나 커질 수 있고, 끝까지 몇 개가 남을까요?',
    parameters: {
      T: { label: '가장 긴 길이 T' },
      B: { label: '배치 크기 B' },
      budget: { label: '활성값에 쓸 메모리', value: '{value MiB}' },
      lengths: {
        label: '시퀀스의 길이',
        options: { equal: '모두 T', uniform: '고르게', short: '대부분 짧게' },
      },
      cell: { label: '셀', options: { tanh: 'tanh', lstm: 'LSTM' } },
      hidden: { label: '은닉 크기 H' },
      layers: { label: '층의 수 L' },
      window: { label: '자르는 길이 K' },
      seed: { label: '난수 시드' },
    },
    columns: {
      t: '단계 t',
      running: '남은 수',
      mean: 'μ',
      law: '1/√(남은 수)',
      all: 'MiB: 모두 저장',
      truncated: 'K단계만',
      checkpoints: '체크포인트',
    },
    memory: '가로선보다 위는 예산을 넘습니다. 두 축 모두 로그 눈금입니다.',
    memoryTitle: '활성값의 메모리 (MiB)',
    lengthAxis: '길이 T',
    budgetLine: '예산 {budget MiB}',
    savings: { all: '모두 저장', truncated: 'K단계만', checkpoints: '체크포인트' },
    running: '시간 단계마다 남은 시퀀스의 수입니다.',
    runningTitle: '아직 끝나지 않은 시퀀스',
    left: '{running}개',
    means:
      '점은 남은 시퀀스로 구한 평균, 띠는 ±1/√(남은 수)입니다. 값은 평균 0, 분산 1인 모집단에서 뽑았습니다.',
    meansTitle: '단계마다 구한 평균 μ',
    stepAxis: '시간 단계 t',
    found: {
      over: '길이 {T}인 시퀀스 {B}개의 활성값을 모두 저장하려면 {all MiB}가 필요하지만, 예산 {budget MiB}에는 {largest}개까지만 들어갑니다. {window}단계로 자르면 {truncated MiB}, 체크포인트를 두면 {checkpoints MiB}가 듭니다. ',
      fits: '길이 {T}인 시퀀스 {B}개의 활성값을 모두 저장하면 {all MiB}이고, 예산 {budget MiB}에는 {largest}개까지 들어갑니다. {window}단계로 자르면 {truncated MiB}, 체크포인트를 두면 {checkpoints MiB}입니다. ',
      fewer:
        '단계 {t}에는 {B}개 가운데 {running}개가 남아 평균의 표준편차가 첫 단계의 {ratio}배이고, 마지막 단계에는 {last}개가 남습니다.',
      equal: '단계 {t}에도 시퀀스 {running}개가 모두 남아 있어, 통계량에 쓰는 값이 줄지 않습니다.',
    },
  },
  en: {
    question: 'How large a batch do long sequences allow, and how much of it is left in the end?',
    parameters: {
      T: { label: 'Longest length T' },
      B: { label: 'Batch size B' },
      budget: { label: 'Memory for activations', value: '{value MiB}' },
      lengths: {
        label: 'Lengths',
        options: { equal: 'all T', uniform: 'evenly spread', short: 'mostly short' },
      },
      cell: { label: 'Cell', options: { tanh: 'tanh', lstm: 'LSTM' } },
      hidden: { label: 'Hidden size H' },
      layers: { label: 'Layers L' },
      window: { label: 'Steps kept if truncated, K' },
      seed: { label: 'Random seed' },
    },
    columns: {
      t: 'step t',
      running: 'left',
      mean: 'μ',
      law: '1/√left',
      all: 'MiB: keep all',
      truncated: 'K steps',
      checkpoints: 'checkpoints',
    },
    memory: 'Above the horizontal line, the budget is exceeded. Both axes are logarithmic.',
    memoryTitle: 'Memory of the activations (MiB)',
    lengthAxis: 'length T',
    budgetLine: 'budget {budget MiB}',
    savings: { all: 'keep all', truncated: 'K steps only', checkpoints: 'checkpoints' },
    running: 'The number of sequences left at each time step.',
    runningTitle: 'Sequences still running',
    left: '{running}',
    means:
      'Dots: the mean over the sequences left; band: ±1/√(sequences left). Values come from a population with mean 0 and variance 1.',
    meansTitle: 'The mean μ of each step',
    stepAxis: 'time step t',
    found: {
      over: 'To keep all activations of {B} {B|sequence|sequences} of length {T} takes {all MiB}, but a budget of {budget MiB} holds no more than {largest} of them. Truncated to {window} steps they take {truncated MiB}, with checkpoints {checkpoints MiB}. ',
      fits: 'To keep all activations of {B} {B|sequence|sequences} of length {T} takes {all MiB}; a budget of {budget MiB} holds up to {largest} of them. Truncated to {window} steps they take {truncated MiB}, with checkpoints {checkpoints MiB}. ',
      fewer:
        'At step {t}, {running} of {B} {running|is|are} left and the standard deviation of the mean is {ratio} times that of the first; at the last step {last} {last|remains|remain}.',
      equal:
        'At step {t} {running|the|all} {running} {running|sequence is|are} still running, and the statistics lose no value.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
