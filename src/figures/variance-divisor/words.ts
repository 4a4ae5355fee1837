import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '분산을 n − 1로 나누어 저장하면 추론의 출력은 학습 때보다 얼마나 작아질까요?',
    parameters: {
      depth: { label: '겹친 층 수 L' },
      n: { label: '통계량 하나에 드는 값 n' },
      divisor: {
        label: '저장하는 분산의 분모',
        options: { 'n-1': 'n − 1 (PyTorch)', n: 'n (Keras, Flax)' },
      },
    },
    presets: { usual: '값 64개', few: '값 8개', deep: '값 8개, 40층', same: 'n으로 저장' },
    columns: { layers: 'L', measured: '추론/학습 표준편차', law: '이론값' },
    depths:
      '배치 정규화 층만 겹쳐 같은 배치를 넣은 것입니다. 점은 측정값, 선은 이론값이고 오른쪽 수는 선마다의 n입니다.',
    depthsTitle: '층을 겹칠수록: 추론/학습의 표준편차',
    layers: '층 수 L',
    times: '{ratio}배',
    headline: {
      less: '추론의 출력이 학습 때의 {ratio}배로 작아집니다.',
      same: '조금도 작아지지 않습니다. 정규화에 쓴 분산을 그대로 저장하기 때문입니다.',
    },
    found: {
      less: 'n = {n}일 때 층 하나에서 표준편차가 {one}배가 되고, 층을 {depth}개 지나면 {ratio}배가 됩니다. 이론값은 {law}배입니다. 정규화할 때는 n으로 나눈 분산을 쓰고 추론에서는 n − 1로 나눈, 조금 더 큰 분산을 쓰기 때문입니다.',
      one: 'n = {n}일 때 층 하나에서 표준편차가 {one}배가 됩니다. 이론값은 {law}배입니다. 정규화할 때는 n으로 나눈 분산을 쓰고 추론에서는 n − 1로 나눈, 조금 더 큰 분산을 쓰기 때문입니다.',
      same: 'n = {n}인 층을 {depth}개 지나도 추론의 출력은 학습 때의 {ratio}배입니다.',
    },
  },
  en: {
    question:
      'If the variance is stored ÷ (n − 1), how much smaller is the output at inference than in training?',
    parameters: {
      depth: { label: 'Layers in the stack, L' },
      n: { label: 'Values per statistic, n' },
      divisor: {
        label: 'Stored variance divided by',
        options: { 'n-1': 'n − 1 (PyTorch)', n: 'n (Keras, Flax)' },
      },
    },
    presets: {
      usual: '64 values',
      few: '8 values',
      deep: '8 values, 40 layers',
      same: 'Stored ÷ n',
    },
    columns: { layers: 'L', measured: 'std at inference / training', law: 'theory' },
    depths:
      'Layers of Batch Normalization alone, and one batch. Dots are measured, lines are the theory; the number at the end of a line is its n.',
    depthsTitle: 'A stack of layers: std, inference / training',
    layers: 'layers L',
    times: '{ratio} times',
    headline: {
      less: 'At inference the output is {ratio} times that of training.',
      same: 'Not at all: the variance that normalizes is the one stored.',
    },
    found: {
      less: 'At n = {n} one layer multiplies the standard deviation by {one}, and {depth} layers by {ratio}; in theory by {law}. Training normalizes with the variance ÷ n, inference with the one ÷ (n − 1), which is a little larger.',
      one: 'At n = {n} one layer multiplies the standard deviation by {one}; in theory by {law}. Training normalizes with the variance ÷ n, inference with the one ÷ (n − 1), which is a little larger.',
      same: 'Through {depth} {depth|layer|layers} with n = {n}, the output at inference stays {ratio} times that of training.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
