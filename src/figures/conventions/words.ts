import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const frameworks = { pytorch: 'PyTorch', keras: 'Keras 3', flax: 'JAX (Flax nnx)' } as const;
const powers = {
  0.000001: '10⁻⁶',
  0.00001: '10⁻⁵',
  0.0001: '10⁻⁴',
} as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '같은 배치 정규화를 프레임워크마다 어떻게 적을까요?',
    parameters: {
      weight: {
        label: '새 배치의 비율 w',
        options: { '0.01': '0.01', '0.1': '0.1', '0.9': '0.9' },
      },
      divisor: { label: '저장하는 분산의 분모', options: { n: 'n', 'n-1': 'n − 1' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³' } },
      frozen: {
        label: '동결하는 것',
        options: {
          nothing: '없음',
          parameters: 'γ, β',
          statistics: '통계량',
          both: '둘 다',
        },
      },
      n: { label: '통계량 하나에 드는 값 n' },
      depth: { label: '겹친 층 수 L' },
      variance: { label: '입력의 분산 σ²', values: powers },
    },
    columns: { layers: 'L', measured: '추론/학습 표준편차', law: '(1 − 1/n)^(L/2)' },
    code: '고른 규약을 PyTorch, Keras 3, Flax에서 적은 코드입니다. 기본값과 같은 것은 적지 않았습니다.',
    codeTitle: '고른 규약을 코드로 적으면 (기본값은 생략)',
    frameworks,
    divides: {
      pytorch: '저장 분산: n − 1로 나눔',
      keras: '저장 분산: n으로 나눔',
      flax: '저장 분산: n으로 나눔',
    },
    dividesOtherwise: {
      pytorch: '저장 분산: n − 1로만 나눔 (옵션 없음)',
      keras: '저장 분산: n으로만 나눔 (옵션 없음)',
      flax: '저장 분산: n으로만 나눔 (옵션 없음)',
    },
    noSwitch: {
      pytorch: '',
      keras: 'γ, β: 옵티마이저에서 제외',
      flax: 'γ, β: 옵티마이저에서 제외',
    },
    depths:
      '배치 정규화 층만 L개 겹쳤을 때, 같은 배치에 대한 추론 출력의 표준편차를 학습 때의 것으로 나눈 값입니다. 점은 측정값, 점선은 이론값입니다.',
    depthsTitle: '층을 겹칠수록: 추론/학습의 표준편차',
    layers: '층 수 L',
    smalls:
      '입력의 분산에 따른 x̂의 표준편차입니다. 실선은 ε이 10⁻⁵일 때, 점선은 10⁻³일 때이며 가로축은 로그 눈금입니다.',
    smallsTitle: '분산이 작을 때: x̂의 표준편차',
    variance: '입력의 분산 σ²',
    updated:
      '분산이 {batch}인 배치 하나를 보면 이동 분산은 1에서 {running}까지 움직입니다(w = {weight}). ',
    held: '통계량을 동결했으므로 분산이 {batch}인 배치를 보아도 이동 분산은 {running}에 머뭅니다. ',
    compounded:
      'n = {n}일 때 층 {depth}개를 곧바로 겹치면 추론의 출력은 학습 때의 {ratio}배입니다. ',
    apart: '입력의 분산이 {variance}이면 ε이 10⁻³인 층의 x̂은 10⁻⁵인 층의 {share}배입니다.',
  },
  en: {
    question: 'How is the same Batch Normalization written in each framework?',
    parameters: {
      weight: {
        label: 'Weight w of a new batch',
        options: { '0.01': '0.01', '0.1': '0.1', '0.9': '0.9' },
      },
      divisor: { label: 'Stored variance divided by', options: { n: 'n', 'n-1': 'n − 1' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³' } },
      frozen: {
        label: 'Frozen',
        options: {
          nothing: 'nothing',
          parameters: 'γ, β',
          statistics: 'statistics',
          both: 'both',
        },
      },
      n: { label: 'Values per statistic, n' },
      depth: { label: 'Layers in the stack, L' },
      variance: { label: 'Variance of the input, σ²', values: powers },
    },
    columns: { layers: 'L', measured: 'std at inference / training', law: '(1 − 1/n)^(L/2)' },
    code: 'The chosen conventions as code in PyTorch, Keras 3 and Flax. What is a default is left out.',
    codeTitle: 'The chosen conventions as code (defaults left out)',
    frameworks,
    divides: {
      pytorch: 'stores the variance ÷ (n − 1)',
      keras: 'stores the variance ÷ n',
      flax: 'stores the variance ÷ n',
    },
    dividesOtherwise: {
      pytorch: 'stores ÷ (n − 1) only: no option',
      keras: 'stores ÷ n only: no option',
      flax: 'stores ÷ n only: no option',
    },
    noSwitch: {
      pytorch: '',
      keras: 'γ, β: keep them from the optimizer',
      flax: 'γ, β: keep them from the optimizer',
    },
    depths:
      'For a stack of L layers of Batch Normalization alone: the standard deviation of the output at inference over that in training, for the same batch. Dots are measured, the dashed line is the law.',
    depthsTitle: 'A stack of layers: std, inference / training',
    layers: 'layers L',
    smalls:
      'The standard deviation of x̂ against the variance of the input. Solid: ε is 10⁻⁵; dashed: 10⁻³. The horizontal axis is logarithmic.',
    smallsTitle: 'A small variance: std of x̂',
    variance: 'variance of the input σ²',
    updated:
      'One batch of variance {batch} moves the running variance from 1 to {running} (w = {weight}). ',
    held: 'The statistics are frozen: a batch of variance {batch} leaves the running variance at {running}. ',
    compounded:
      'With n = {n}, a plain stack of {depth} {depth|layer|layers} gives {ratio} times the output at inference that it gave in training. ',
    apart: 'For an input of variance {variance}, x̂ with ε = 10⁻³ is {share} times x̂ with ε = 10⁻⁵.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
