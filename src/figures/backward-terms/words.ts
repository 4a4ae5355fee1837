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
      '값마다 세 항을 끝에서 끝으로 이었고, 맨 아래 파란 막대가 그 합 ∂L/∂x입니다. 막대 끝의 표식이 항을 나타내고, 마름모는 유한 차분으로 얻은 측정값입니다.',
    termsTitle: '∂L/∂x의 세 항과 그 합',
    lanes: { direct: '직접', throughMean: 'μ를 거쳐', throughVariance: 'σ²을 거쳐', dx: '합' },
    presets: {
      six: '값 여섯 개',
      far: '멀리 떨어진 x₁',
      two: '값 두 개는 상쇄',
      epsilon: '값 두 개, ε = 1',
    },
    headline: {
      nothing: 'x̂까지 오는 기울기가 없어 세 경로가 모두 비었습니다.',
      one: '값이 하나뿐이면 μ를 거친 경로가 직접 온 기울기를 모두 지웁니다.',
      cancelled: '세 경로가 서로 상쇄되어 기울기가 거의 남지 않습니다.',
      left: '직접, 그리고 μ와 σ²을 거쳐 옵니다. 합은 직접 온 기울기의 {share}%입니다.',
    },
    found: {
      share: '이 비율은 기울기를 모든 값에 걸친 벡터로 보고 길이를 비교한 것입니다. ',
      one: 'x̂ = 0이어서 σ²을 거쳐 오는 기울기는 없고, 나머지 두 항의 합 ∂L/∂x의 값은 정확히 {none}입니다. 유한 차분과의 차이는 {error}보다 작습니다.',
      many: '∂L/∂x를 모두 더하면 {sum}입니다. x̂과의 내적은 {product}이고, 식에서 ε이 남기는 값과 같습니다. 유한 차분과의 차이는 {error}보다 작습니다.',
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
      'For each value the three terms are laid end to end; the blue bar below is their sum, ∂L/∂x. The mark at a bar’s end names its term; diamonds are measured by finite differences.',
    termsTitle: 'The three terms of ∂L/∂x and their sum',
    lanes: {
      direct: 'direct',
      throughMean: 'through μ',
      throughVariance: 'through σ²',
      dx: 'sum',
    },
    presets: {
      six: 'Six values',
      far: 'x₁ far off',
      two: 'Two values cancel',
      epsilon: 'Two, ε = 1',
    },
    headline: {
      nothing: 'All three paths are empty: no gradient reaches x̂.',
      one: 'With one value, the path through μ cancels the direct one.',
      cancelled: 'By three paths, which cancel: hardly any gradient is left.',
      left: 'Directly, through μ, through σ²: {share}% of the direct gradient is left.',
    },
    found: {
      share: 'The share compares the lengths of the gradients as vectors over all values. ',
      one: 'Since x̂ = 0, nothing comes through σ², and the other two terms sum to ∂L/∂x = {none} exactly. Finite differences differ by less than {error}.',
      many: 'All ∂L/∂x add up to {sum}. Their inner product with x̂ is {product}, just what the formula leaves to ε. Finite differences differ by less than {error}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
