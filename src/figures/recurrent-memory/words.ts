import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '긴 시퀀스를 학습할 때 메모리에는 시퀀스가 몇 개까지 들어갈까요?',
    parameters: {
      T: { label: '길이 T' },
      B: { label: '배치 크기 B' },
      budget: { label: '활성값에 쓸 메모리', value: '{value MiB}' },
      cell: { label: '셀', options: { tanh: 'tanh', lstm: 'LSTM' } },
      hidden: { label: '은닉 크기 H' },
      layers: { label: '층의 수 L' },
      window: { label: '자르는 길이 K' },
    },
    presets: {
      usual: 'LSTM',
      long: '길이 1,024',
      none: '하나도 안 들어갈 때',
      tanh: 'tanh 셀',
    },
    columns: {
      T: '길이 T',
      all: 'MiB: 모두 저장',
      truncated: 'K단계만',
      checkpoints: '체크포인트',
    },
    memory:
      '선은 배치 전체의 메모리, 점은 지금의 길이입니다. 회색은 예산을 넘는 곳이고, 거기서는 점의 속이 빕니다. 두 축 모두 로그 눈금입니다.',
    memoryTitle: '활성값의 메모리 (MiB)',
    lengthAxis: '길이 T',
    budgetLine: '{budget MiB} 초과',
    savings: { all: '모두 저장', truncated: 'K단계만', checkpoints: '체크포인트' },
    headline: {
      some: '모두 저장하면 {largest}개, 체크포인트를 두면 {eased}개까지 들어갑니다.',
      none: '모두 저장하면 하나도 들어가지 않고, 체크포인트를 두면 {eased}개까지 들어갑니다.',
    },
    found: {
      over: '길이 {T}인 시퀀스 {B}개의 활성값을 모두 저장하려면 {all MiB}가 필요하지만, 예산 {budget MiB}에는 {largest}개까지만 들어갑니다. ',
      none: '길이 {T}인 시퀀스 {B}개의 활성값을 모두 저장하려면 {all MiB}가 필요한데, 예산 {budget MiB}는 시퀀스 하나에도 모자랍니다. ',
      fits: '길이 {T}인 시퀀스 {B}개의 활성값을 모두 저장하면 {all MiB}이고, 예산 {budget MiB}에는 {largest}개까지 들어갑니다. ',
    },
    eased:
      '이 배치를 {window}단계로 자르면 {truncated MiB}, 체크포인트를 두면 {checkpoints MiB}가 듭니다.',
  },
  en: {
    question: 'How many long sequences fit into memory for training?',
    parameters: {
      T: { label: 'Length T' },
      B: { label: 'Batch size B' },
      budget: { label: 'Memory for activations', value: '{value MiB}' },
      cell: { label: 'Cell', options: { tanh: 'tanh', lstm: 'LSTM' } },
      hidden: { label: 'Hidden size H' },
      layers: { label: 'Layers L' },
      window: { label: 'Steps kept if truncated, K' },
    },
    presets: {
      usual: 'An LSTM',
      long: 'Length 1,024',
      none: 'Not even one fits',
      tanh: 'A tanh cell',
    },
    columns: {
      T: 'length T',
      all: 'MiB: keep all',
      truncated: 'K steps',
      checkpoints: 'checkpoints',
    },
    memory:
      'Lines: memory of the whole batch; dots: the length chosen, hollow in the grey area, over the budget. Both axes are logarithmic.',
    memoryTitle: 'Memory of the activations (MiB)',
    lengthAxis: 'length T',
    budgetLine: 'over {budget MiB}',
    savings: { all: 'keep all', truncated: 'K steps only', checkpoints: 'checkpoints' },
    headline: {
      some: 'Keeping every step, up to {largest}; with checkpoints, up to {eased}.',
      none: 'Keeping every step, not even one; with checkpoints, up to {eased}.',
    },
    found: {
      over: 'To keep all activations of {B} {B|sequence|sequences} of length {T} takes {all MiB}, but a budget of {budget MiB} holds no more than {largest} of them. ',
      none: 'To keep all activations of {B} {B|sequence|sequences} of length {T} takes {all MiB}; a budget of {budget MiB} is too small for even one. ',
      fits: 'To keep all activations of {B} {B|sequence|sequences} of length {T} takes {all MiB}; a budget of {budget MiB} holds up to {largest} of them. ',
    },
    eased:
      'Truncated to {window} steps this batch takes {truncated MiB}, with checkpoints {checkpoints MiB}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
