import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const scales = { '0.1': '× 0.1', '1': '× 1', '10': '× 10' } as const;
const korean = { plain: '그대로', wn: 'WN', 'wn-initialized': 'WN + 초기화', bn: 'BN' } as const;
const english = { plain: 'plain', wn: 'WN', 'wn-initialized': 'WN + init', bn: 'BN' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '입력의 스케일이 맞지 않을 때 가중치 정규화는 학습을 빠르게 할까요?',
    parameters: {
      rate: { label: '학습률' },
      scale: { label: '입력의 스케일', options: scales },
      offset: { label: '입력의 치우침' },
      noise: { label: '목푯값의 잡음' },
      seed: { label: '데이터와 처음 가중치' },
    },
    columns: { step: '스텝', ...korean },
    losses:
      '네 신경망의 학습 손실을 스텝에 따라 그렸습니다. 세로축은 로그 눈금이고, ×는 손실이 3을 넘어 그림을 벗어난 곳입니다.',
    lossesTitle: '학습 손실 (×: 3을 넘음)',
    step: '스텝',
    errors:
      '60스텝 뒤 네 신경망의 손실입니다. 점은 학습 데이터, 고리는 학습에 쓰지 않은 데이터의 손실이며 가로축은 로그 눈금입니다.',
    errorsTitle: '60스텝 뒤의 손실 (점: 학습 데이터, 고리와 숫자: 따로 둔 데이터)',
    lossAxis: '손실',
    names: korean,
    diverged: '발산',
    trained:
      '60스텝 뒤의 학습 손실: 그대로 두면 {plain}, WN {wn}, 데이터로 초기화한 WN {initialized}, BN {bn}. ',
    judged: '따로 둔 데이터의 손실은 같은 순서로 {plain}, {wn}, {initialized}, {bn}입니다.',
  },
  en: {
    question: 'With inputs on a bad scale, does Weight Normalization speed up training?',
    parameters: {
      rate: { label: 'Learning rate' },
      scale: { label: 'Scale of the inputs', options: scales },
      offset: { label: 'Offset of the inputs' },
      noise: { label: 'Noise on the targets' },
      seed: { label: 'Data and first weights' },
    },
    columns: { step: 'step', ...english },
    losses:
      'The training loss of four nets over the steps. The vertical axis is logarithmic; a × marks where a loss passes 3 and leaves the chart.',
    lossesTitle: 'Training loss (×: passes 3)',
    step: 'step',
    errors:
      'The losses of the four nets after 60 steps: a dot for the training data, a ring for data that was held out; the axis is logarithmic.',
    errorsTitle: 'Loss after 60 steps (dot: training data; ring and number: held-out data)',
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
