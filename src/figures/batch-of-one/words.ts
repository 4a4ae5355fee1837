import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. A word joiner (U+2060) keeps ∂y₁/∂x₁ on one line. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치에 샘플이 하나뿐이면 무엇이 남을까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      x1: { label: '첫 샘플 x₁' },
      mode: { label: '모드', options: { training: '학습', inference: '추론' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
      gamma: { label: '스케일 γ' },
      beta: { label: '시프트 β' },
      seed: { label: '난수 시드' },
    },
    presets: {
      eight: '샘플 여덟 개',
      two: '샘플 두 개',
      one: '샘플 하나',
      inference: '샘플 하나, 추론',
    },
    columns: { i: 'i', x: 'xᵢ', y: 'yᵢ' },
    input: '입력 x',
    output: '출력 y',
    undefinedOutput: '0/0: 값이 없습니다',
    flow: '위쪽 점은 입력, 아래쪽 점은 출력입니다. 세로선은 평균 μ, 가로선은 μ ± σ입니다.',
    flowTitle: '배치 하나의 입력과 출력',
    sizes: '처음 B개 샘플로 구한 표준편차와 미분입니다. 가로축은 로그 눈금입니다.',
    sizesTitle: '배치 크기에 따른 σ와 ∂y₁/∂x₁',
    batchSize: '배치 크기 B',
    notes: {
      one: 'x₁을 옮겨도 그대로',
      two: '순서만 남음',
      close: '간격도 남음',
      many: 'x₁의 {slope}배로 움직임',
      inference: '배치와 상관없음',
    },
    headline: {
      one: 'β만 남습니다. x₁을 어디로 옮겨도 y₁ = {y1}입니다.',
      undefined: '값조차 남지 않습니다. 출력은 0/0 꼴이 됩니다.',
      two: '순서만 남습니다. 두 값의 x̂은 거의 +1과 −1입니다.',
      close: '두 값이 가까워 ε 때문에 간격도 조금 남습니다. x̂₁ = {normalized}입니다.',
      many: '샘플이 {B}개라면 x₁을 조금 움직일 때 y₁도 {slope}배로 움직입니다.',
      inference: '샘플이 하나뿐이어도 같습니다. 배치 크기와 상관없이 y₁ = {y1}입니다.',
    },
    found: {
      one: '샘플이 하나뿐이라 μ = x₁ = {x1}, σ = {deviation}입니다. x₁을 어디로 옮겨도 출력은 β의 값 {beta}에 머물므로 ∂y₁/\u2060∂x₁ = {slope}입니다.',
      undefined:
        '샘플이 하나뿐이라 μ = x₁ = {x1}, σ = {deviation}입니다. ε까지 0이면 x̂₁은 0/0 꼴이 되어 값이 없습니다. ε이 있을 때는 보이지 않던 나눗셈입니다.',
      two: '값이 두 개뿐이면 x̂은 거의 +1과 −1입니다. 두 값의 간격은 사라지고 순서만 남습니다. x₁ = {x1}에서 y₁ = {y1}, ∂y₁/\u2060∂x₁ = {slope}입니다.',
      close:
        '두 값이 아주 가까워 ε이 σ²에 비해 작지 않습니다. 그래서 x̂₁의 값은 ±1이 아니라 {normalized}입니다. x₁ = {x1}에서 y₁ = {y1}, ∂y₁/\u2060∂x₁ = {slope}입니다.',
      many: '샘플 {B}개에서 μ = {mean}, σ = {deviation}입니다. x₁ = {x1}에서 y₁ = {y1}, ∂y₁/\u2060∂x₁ = {slope}입니다.',
      inference:
        '추론에서는 고정된 이동 통계량을 씁니다. μ = {mean}, σ = {deviation}입니다. 배치 크기와 상관없이 x₁ = {x1}에서 y₁ = {y1}, ∂y₁/\u2060∂x₁ = {slope}입니다.',
    },
  },
  en: {
    question: 'What is left when the batch holds a single sample?',
    parameters: {
      B: { label: 'Batch size B' },
      x1: { label: 'First sample x₁' },
      mode: { label: 'Mode', options: { training: 'training', inference: 'inference' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
      gamma: { label: 'Scale γ' },
      beta: { label: 'Shift β' },
      seed: { label: 'Random seed' },
    },
    presets: {
      eight: 'Eight samples',
      two: 'Two samples',
      one: 'One sample',
      inference: 'One at inference',
    },
    columns: { i: 'i', x: 'xᵢ', y: 'yᵢ' },
    input: 'input x',
    output: 'output y',
    undefinedOutput: '0/0: no value',
    flow: 'Dots above: inputs; dots below: outputs. The vertical line is the mean μ, the horizontal one μ ± σ.',
    flowTitle: 'One batch, in and out',
    sizes:
      'Standard deviation and derivative for the first B samples; the horizontal axis is logarithmic.',
    sizesTitle: 'σ and ∂y₁/∂x₁ by batch size',
    batchSize: 'batch size B',
    notes: {
      one: 'stays wherever x₁ goes',
      two: 'only the order is left',
      close: 'the distance still counts',
      many: 'moves {slope} times as far',
      inference: 'the same in any batch',
    },
    headline: {
      one: 'Only β is left: y₁ = {y1}, whatever x₁ is.',
      undefined: 'Not even a value is left: y₁ would be 0/0.',
      two: 'Only the order is left: x̂ is nearly +1 and −1.',
      close: 'So close that ε keeps part of their gap: x̂₁ = {normalized}.',
      many: 'With {B}, y₁ follows a nudge of x₁, {slope} times as far.',
      inference: 'Alone or not, x₁ gives y₁ = {y1} at inference.',
    },
    found: {
      one: 'The mean is x₁ itself, {x1}, and σ = {deviation}. The output y₁ equals β = {beta} wherever x₁ goes, so ∂y₁/\u2060∂x₁ = {slope}.',
      undefined:
        'The mean is x₁ itself, {x1}, and σ = {deviation}. With ε = 0 as well, x̂₁ is 0/0 and has no value. This is the division that ε hides.',
      two: 'With two values, x̂ is practically +1 and −1: their distance is gone, only the order is left. At x₁ = {x1}, y₁ = {y1} and ∂y₁/\u2060∂x₁ = {slope}.',
      close:
        'The two values are so close that ε is not small beside σ²: x̂₁ = {normalized}, not ±1. At x₁ = {x1}, y₁ = {y1} and ∂y₁/\u2060∂x₁ = {slope}.',
      many: 'The {B} samples have μ = {mean} and σ = {deviation}. At x₁ = {x1}, y₁ = {y1} and ∂y₁/\u2060∂x₁ = {slope}.',
      inference:
        'At inference μ = {mean} and σ = {deviation} are fixed running statistics. Whatever the batch size, x₁ = {x1} gives y₁ = {y1}, and ∂y₁/\u2060∂x₁ = {slope}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
