import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const powers = {
  0.000001: '10⁻⁶',
  0.000003: '3 × 10⁻⁶',
  0.00001: '10⁻⁵',
  0.00003: '3 × 10⁻⁵',
  0.0001: '10⁻⁴',
  0.0003: '3 × 10⁻⁴',
} as const;
const epsilons = { small: 'ε = 10⁻⁵: PyTorch, Flax', large: 'ε = 10⁻³: Keras' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: 'Keras의 ε이 PyTorch의 백 배라는 것은 언제 문제가 될까요?',
    parameters: { variance: { label: '입력의 분산 σ²', values: powers } },
    presets: { one: '분산 1', middle: '분산 0.001', tiny: '분산 10⁻⁶' },
    columns: {
      variance: 'σ²',
      small: 'x̂의 표준편차 (ε = 10⁻⁵)',
      large: 'x̂의 표준편차 (ε = 10⁻³)',
      share: '비율',
    },
    outputs:
      '같은 입력을 ε만 달리해 정규화한 x̂의 표준편차입니다. 실선은 10⁻⁵, 점선은 10⁻³이고, 가로축은 로그 눈금입니다.',
    outputsTitle: '정규화한 값 x̂의 표준편차',
    variance: '입력의 분산 σ²',
    epsilons,
    times: '{share}배',
    headline: {
      alike: '이 분산에서는 괜찮습니다. 어느 ε을 쓰든 x̂이 거의 같습니다.',
      apart: '이 분산에서 문제가 됩니다. Keras의 x̂은 PyTorch의 {share}배입니다.',
    },
    found:
      '분산이 {variance}인 입력을 정규화한 x̂의 표준편차는 ε이 10⁻⁵이면 {small}, 10⁻³이면 {large}입니다. 뒤의 것은 앞의 {share}배입니다.',
  },
  en: {
    question: 'When does it matter that Keras’ ε is a hundred times PyTorch’s?',
    parameters: { variance: { label: 'Variance of the input, σ²', values: powers } },
    presets: { one: 'Variance 1', middle: 'Variance 0.001', tiny: 'Variance 10⁻⁶' },
    columns: {
      variance: 'σ²',
      small: 'std of x̂ (ε = 10⁻⁵)',
      large: 'std of x̂ (ε = 10⁻³)',
      share: 'ratio',
    },
    outputs:
      'The standard deviation of x̂ for one input and two ε. Solid: 10⁻⁵; dashed: 10⁻³. The horizontal axis is logarithmic.',
    outputsTitle: 'Standard deviation of the normalized x̂',
    variance: 'variance of the input σ²',
    epsilons,
    times: '{share} times',
    headline: {
      alike: 'Not at this variance: x̂ is nearly alike with either ε.',
      apart: 'At this variance: Keras’ x̂ is {share} times PyTorch’s.',
    },
    found:
      'Normalized, an input of variance {variance} has a standard deviation of {small} with ε = 10⁻⁵ and of {large} with ε = 10⁻³: {share} times as much.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
