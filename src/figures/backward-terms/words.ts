import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '기울기는 어떤 길로 입력에 돌아올까요?',
    parameters: {
      m: { label: '값의 개수 m' },
      x1: { label: '첫 값 x₁' },
      dy1: { label: '출력의 기울기 ∂L/∂y₁' },
      epsilon: {
        label: 'ε',
        options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0.1': '0.1', '1': '1' },
      },
      gamma: { label: '스케일 γ' },
      seed: { label: '나머지 값' },
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
      '값마다 위에서부터 직접 온 기울기, μ를 거친 기울기, σ²을 거친 기울기를 이어 붙였습니다. 맨 아래 파란 막대가 그 합인 ∂L/∂x이고, 마름모는 유한 차분으로 측정값입니다.',
    termsTitle: '∂L/∂x의 세 항과 합 (마름모: 유한 차분)',
    lanes: { direct: '직접', throughMean: 'μ를 거쳐', throughVariance: 'σ²을 거쳐', dx: '합' },
    found: {
      one: '값이 하나뿐이면 직접 온 기울기를 μ를 거친 항이 모두 지워 ∂L/∂x의 값은 정확히 {sum}입니다. 유한 차분과의 차이는 {error}보다 작습니다.',
      many: '∂L/∂x를 모두 더하면 {sum}입니다. x̂과의 내적은 {product}이고, ε으로 계산한 식의 값은 {productLaw}입니다. 유한 차분과의 차이는 {error}보다 작습니다.',
    },
  },
  en: {
    question: 'By which ways does the gradient come back to the input?',
    parameters: {
      m: { label: 'Number of values m' },
      x1: { label: 'First value x₁' },
      dy1: { label: 'Gradient at its output, ∂L/∂y₁' },
      epsilon: {
        label: 'ε',
        options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0.1': '0.1', '1': '1' },
      },
      gamma: { label: 'Scale γ' },
      seed: { label: 'The other values' },
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
      'For each value, from the top: the direct piece of the gradient, the piece through μ, and the piece through σ², laid end to end. The blue bar at the bottom is their sum, ∂L/∂x; the diamond is what finite differences measure.',
    termsTitle: 'The three pieces of ∂L/∂x and their sum (diamonds: finite differences)',
    lanes: {
      direct: 'direct',
      throughMean: 'through μ',
      throughVariance: 'through σ²',
      dx: 'sum',
    },
    found: {
      one: 'With a single value, the piece through μ takes away all of the direct one: ∂L/∂x is exactly {sum}. Finite differences differ by less than {error}.',
      many: 'All ∂L/∂x add up to {sum}. Their inner product with x̂ is {product}; the formula with ε says {productLaw}. Finite differences differ by less than {error}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
