import type { Language } from '../../i18n/languages.ts';
import type { FigureWords } from '../../kit/contract/figure.ts';
import { finding, type Finding, type FindingNumber } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { parameters } from './parameters.ts';

/** The numbers of a finding, written out. */
export interface FindingNumbers {
  readonly B: FindingNumber;
  readonly x1: FindingNumber;
  readonly y1: FindingNumber;
  readonly mean: FindingNumber;
  readonly deviation: FindingNumber;
  readonly normalized: FindingNumber;
  readonly beta: FindingNumber;
  readonly slope: FindingNumber;
}

/** The words of the figure. */
export interface Words extends FigureWords<typeof parameters> {
  readonly input: string;
  readonly output: string;
  readonly undefinedOutput: string;
  readonly flow: string;
  readonly flowTitle: string;
  readonly sizes: string;
  readonly sizesTitle: string;
  readonly batchSize: string;
  readonly found: Readonly<
    Record<
      'one' | 'undefined' | 'two' | 'close' | 'many' | 'inference',
      (numbers: FindingNumbers) => Finding
    >
  >;
}

const oneDigit = (value: number): string => formatNumber(value, 1);

/** The words of the figure, by language. A word joiner (U+2060) keeps ∂y₁/∂x₁ on one line. */
export const words: Readonly<Record<Language, Words>> = {
  ko: {
    question: '배치에 샘플이 하나뿐이면 무엇이 남을까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      x1: { label: '첫 샘플 x₁', value: oneDigit },
      mode: { label: '모드', options: { training: '학습', inference: '추론' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
      gamma: { label: '스케일 γ', value: oneDigit },
      beta: { label: '이동 β', value: oneDigit },
      seed: { label: '나머지 샘플' },
    },
    columns: { i: 'i', x: 'xᵢ', y: 'yᵢ' },
    input: '입력 x',
    output: '출력 y',
    undefinedOutput: '0/0: 값이 없습니다',
    flow: '위쪽 점은 배치의 입력, 아래쪽 점은 정규화한 출력입니다. 세로선은 평균 μ, 가로선은 평균에서 표준편차 σ만큼의 범위입니다.',
    flowTitle: '배치 하나의 입력과 출력. 가로선은 μ ± σ입니다',
    sizes: '배치 크기에 따른 표준편차 σ와 미분 ∂y₁/∂x₁입니다. 가로축은 로그 눈금입니다.',
    sizesTitle: '처음 B개 샘플의 σ와 ∂y₁/∂x₁. 가로축은 로그 눈금입니다',
    batchSize: '배치 크기 B',
    found: {
      one: ({ x1, deviation, beta, slope }) =>
        finding`샘플이 하나뿐이라 μ = x₁ = ${x1}, σ = ${deviation}입니다. x₁을 어디로 옮겨도 출력은 β의 값 ${beta}에 머물고, 그래서 ∂y₁/\u2060∂x₁ = ${slope}입니다.`,
      undefined: ({ x1, deviation }) =>
        finding`샘플이 하나뿐이라 μ = x₁ = ${x1}, σ = ${deviation}입니다. ε까지 0이면 x̂₁은 0/0 꼴이 되어 값이 없습니다. 지금까지 ε이 가려 주던 나눗셈입니다.`,
      two: ({ x1, y1, slope }) =>
        finding`값이 두 개뿐이면 x̂은 거의 +1과 −1로 정해집니다. 두 값의 간격은 사라지고 순서만 남습니다. x₁ = ${x1}에서 y₁ = ${y1}, ∂y₁/\u2060∂x₁ = ${slope}입니다.`,
      close: ({ x1, y1, normalized, slope }) =>
        finding`두 값이 아주 가까워 ε이 σ²에 견주어 작지 않습니다. 그래서 x̂₁의 값은 ±1이 아니라 ${normalized}입니다. x₁ = ${x1}에서 y₁ = ${y1}, ∂y₁/\u2060∂x₁ = ${slope}입니다.`,
      many: ({ B, x1, y1, mean, deviation, slope }) =>
        finding`샘플 ${B}개에서 μ = ${mean}, σ = ${deviation}입니다. x₁ = ${x1}에서 y₁ = ${y1}이며, x₁을 조금 움직이면 y₁도 ∂y₁/\u2060∂x₁ = ${slope}배로 따라 움직입니다.`,
      inference: ({ x1, y1, mean, deviation, slope }) =>
        finding`추론에서는 이동 평균 μ = ${mean}, σ = ${deviation}처럼 고정된 값을 씁니다. 배치 크기와 상관없이 x₁ = ${x1}에서 y₁ = ${y1}, ∂y₁/\u2060∂x₁ = ${slope}입니다.`,
    },
  },
  en: {
    question: 'What is left when the batch holds a single sample?',
    parameters: {
      B: { label: 'Batch size B' },
      x1: { label: 'First sample x₁', value: oneDigit },
      mode: { label: 'Mode', options: { training: 'training', inference: 'inference' } },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
      gamma: { label: 'Scale γ', value: oneDigit },
      beta: { label: 'Shift β', value: oneDigit },
      seed: { label: 'The other samples' },
    },
    columns: { i: 'i', x: 'xᵢ', y: 'yᵢ' },
    input: 'input x',
    output: 'output y',
    undefinedOutput: '0/0: no value',
    flow: 'The dots above are the inputs of the batch, those below its normalized outputs. The upright line is the mean μ, the level line reaches one standard deviation σ to either side.',
    flowTitle: 'One batch, in and out; the bar is μ ± σ',
    sizes:
      'The standard deviation σ and the derivative ∂y₁/∂x₁ against the batch size, on a logarithmic axis.',
    sizesTitle: 'σ and ∂y₁/∂x₁ of the first B samples, on a log axis',
    batchSize: 'batch size B',
    found: {
      one: ({ x1, deviation, beta, slope }) =>
        finding`The mean is x₁ itself, ${x1}, and σ = ${deviation}. The output y₁ equals β = ${beta}. Move x₁ anywhere and the output stays, so ∂y₁/\u2060∂x₁ = ${slope}.`,
      undefined: ({ x1, deviation }) =>
        finding`The mean is x₁ itself, ${x1}, and σ = ${deviation}. With ε = 0 as well, x̂₁ is 0/0 and has no value. This is the division that ε hides.`,
      two: ({ x1, y1, slope }) =>
        finding`With two values, x̂ is practically +1 and −1: their distance is gone, only the order is left. At x₁ = ${x1}, y₁ = ${y1} and ∂y₁/\u2060∂x₁ = ${slope}.`,
      close: ({ x1, y1, normalized, slope }) =>
        finding`The two values are so close that ε is not small beside σ²: x̂₁ = ${normalized}, not ±1. At x₁ = ${x1}, y₁ = ${y1} and ∂y₁/\u2060∂x₁ = ${slope}.`,
      many: ({ B, x1, y1, mean, deviation, slope }) =>
        finding`The ${B} samples have μ = ${mean} and σ = ${deviation}. At x₁ = ${x1}, y₁ = ${y1}; nudge x₁ and y₁ follows at ∂y₁/\u2060∂x₁ = ${slope} times the nudge.`,
      inference: ({ x1, y1, mean, deviation, slope }) =>
        finding`At inference μ = ${mean} and σ = ${deviation} are fixed running statistics. Whatever the batch size, x₁ = ${x1} gives y₁ = ${y1}, and ∂y₁/\u2060∂x₁ = ${slope}.`,
    },
  },
};
