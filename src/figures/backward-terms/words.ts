import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '기울기는 어떤 경로로 입력에 돌아올까요?',
    parameters: {
      m: { label: '값의 개수 m' },
      x1: { label: '첫 값 x₁' },
      dy1: { label: '출력의 기울기 ∂L/∂y₁' },
      epsilon: {
        label: 'ε',
        options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0.1': '0.1', '1': '1' },
      },
      gamma: { label: '스케일 γ' },
      seed: { label: '난수 시드' },
    },
    columns: {
      i: 'i',
      x: 'xᵢ',
      dy: '∂L/∂yᵢ',
      direct: '직접',
      throughMean: 'μ를 거쳐',
      throughVariance: 'σ²을 거쳐',
      dx: '∂L/∂xᵢ',
      measured: '유한 차분',
    },
    terms:
      '값마다 세 항을 끝에서 끝으로 이었고, 맨 아래 파란 막대가 그 합 ∂L/∂x입니다. 마름모는 유한 차분으로 얻은 측정값입니다.',
    termsTitle: '∂L/∂x의 세 항과 그 합',
    lanes: { direct: '직접', throughMean: 'μ를 거쳐', throughVariance: 'σ²을 거쳐', dx: '합' },
    found: {
      one: '값이 하나뿐이면 직접 온 기울기를 μ를 거친 항이 모두 지워 ∂L/∂x의 값은 정확히 {sum}입니다. 유한 차분과의 차이는 {error}보다 작습니다.',
      many: '∂L/∂x를 모두 더하면 {sum}입니다. x̂과의 내적은 {product}이고, ε으로 계산한 식의 값은 {productLaw}입니다. 유한 차분과의 차이는 {error}보다 작습니다.',
    },
  },
  en: {
    question: 'By which paths does the gradient come back to the input?',
    parameters: {
      m: { label: 'Number of values m' },
      x1: { label: 'First value x₁' },
      dy1: { label: 'Gradient at its output, ∂L/∂y₁' },
      epsilon: {
        label: 'ε',
        options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0.1': '0.1', '1': '1' },
      },
      gamma: { label: 'Scale γ' },
      seed: { label: 'Random seed' },
    },
    columns: {
      i: 'i',
      x: 'xᵢ',
      dy: '∂L/∂yᵢ',
      direct: 'direct',
      throughMean: 'through μ',
      throughVariance: 'through σ²',
      dx: '∂L/∂xᵢ',
      measured: 'finite difference',
    },
    terms:
      'For each value the three terms are laid end to end; the blue bar below is their sum, ∂L/∂x. Diamonds are measured by finite differences.',
    termsTitle: 'The three terms of ∂L/∂x and their sum',
    lanes: {
      direct: 'direct',
      throughMean: 'through μ',
      throughVariance: 'through σ²',
      dx: 'sum',
    },
    found: {
      one: 'With a single value, the term through μ cancels all of the direct one: ∂L/∂x is exactly {sum}. Finite differences differ by less than {error}.',
      many: 'All ∂L/∂x add up to {sum}. Their inner product with x̂ is {product}; the formula with ε says {productLaw}. Finite differences differ by less than {error}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
