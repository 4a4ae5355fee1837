import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const scales = { '0.1': '× 0.1', '1': '× 1', '10': '× 10' } as const;
const korean = {
  plain: '보통 가중치',
  wn: 'WN',
  'wn-initialized': 'WN + 초기화',
  bn: 'BN',
} as const;
const english = { plain: 'plain', wn: 'WN', 'wn-initialized': 'WN + init', bn: 'BN' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '입력의 스케일이 맞지 않을 때 가중치 정규화는 학습을 빠르게 할까요?',
    parameters: {
      rate: { label: '학습률' },
      scale: { label: '입력의 스케일', options: scales },
      offset: { label: '입력에 더하는 값' },
      noise: { label: '목푯값의 잡음' },
      seed: { label: '난수 시드' },
    },
    columns: { step: '스텝', ...korean },
    losses: '×는 손실이 3을 넘은 곳이고, 세로축은 로그 눈금입니다.',
    lossesTitle: '네 신경망의 학습 손실',
    step: '스텝',
    errors:
      '점은 학습 데이터, 고리와 숫자는 학습에 쓰지 않은 데이터의 손실입니다. 가로축은 로그 눈금입니다.',
    errorsTitle: '60스텝 뒤의 손실',
    lossAxis: '손실',
    names: korean,
    diverged: '발산',
    trained:
      '60스텝 뒤의 학습 손실: 보통 가중치 {plain}, WN {wn}, 데이터로 초기화한 WN {initialized}, BN {bn}. ',
    judged:
      '학습에 쓰지 않은 데이터의 손실은 같은 순서로 {plain}, {wn}, {initialized}, {bn}입니다.',
  },
  en: {
    question: 'With inputs on a bad scale, does Weight Normalization speed up training?',
    parameters: {
      rate: { label: 'Learning rate' },
      scale: { label: 'Scale of the inputs', options: scales },
      offset: { label: 'Added to the inputs' },
      noise: { label: 'Noise on the targets' },
      seed: { label: 'Random seed' },
    },
    columns: { step: 'step', ...english },
    losses: 'A × marks where a loss passes 3; the vertical axis is logarithmic.',
    lossesTitle: 'Training loss of four networks',
    step: 'step',
    errors:
      'Dot: training data; ring and number: held-out data. The horizontal axis is logarithmic.',
    errorsTitle: 'Loss after 60 steps',
    lossAxis: 'loss',
    names: english,
    diverged: 'diverged',
    trained:
      'Training loss after 60 steps: plain {plain}, WN {wn}, WN with data-dependent initialization {initialized}, BN {bn}. ',
    judged: 'On held-out data, in the same order: {plain}, {wn}, {initialized}, {bn}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
