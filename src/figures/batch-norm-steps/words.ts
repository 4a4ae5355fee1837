import type { Language } from '../../i18n/languages.ts';
import type { FigureWords } from '../../kit/contract/figure.ts';
import { finding, type Finding, type FindingNumber } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { StageName } from './model.ts';
import type { parameters } from './parameters.ts';

/** The numbers of a finding, written out. */
export type FindingNumbers = Readonly<
  Record<
    | 'B'
    | 'mean'
    | 'deviation'
    | 'normalizedMean'
    | 'normalizedDeviation'
    | 'outputMean'
    | 'outputDeviation',
    FindingNumber
  >
>;

/** The words of the figure. */
export interface Words extends FigureWords<typeof parameters> {
  readonly flow: string;
  readonly flowTitle: string;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly numbers: (mean: string, deviation: string) => string;
  readonly normalizing: (numbers: FindingNumbers) => Finding;
  readonly giving: Readonly<Record<'learned' | 'restored', (numbers: FindingNumbers) => Finding>>;
}

const oneDigit = (value: number): string => formatNumber(value, 1);

/** The words of the figure, by language. */
export const words: Readonly<Record<Language, Words>> = {
  ko: {
    question: '배치 하나가 지나가는 동안 값의 분포는 어떻게 바뀔까요?',
    parameters: {
      centre: { label: '입력의 위치', value: oneDigit },
      spread: { label: '입력의 퍼짐' },
      gamma: { label: '스케일 γ', value: oneDigit },
      beta: { label: '이동 β', value: oneDigit },
      restore: { label: 'γ = √(σ² + ε), β = μ로 두기' },
      shape: {
        label: '모집단의 모양',
        options: { gaussian: '가우시안', skewed: '치우침', 'two-modes': '봉우리 둘' },
      },
      B: { label: '배치 크기 B' },
      seed: { label: '표본' },
    },
    columns: { i: 'i', input: 'x', centred: 'x − μ', normalized: 'x̂', output: 'y' },
    flow: '위에서 아래로 입력 x, 평균을 뺀 값, 정규화한 값 x̂, 출력 y의 분포입니다. 가는 선은 샘플 하나가 지나가는 길이고, 바닥의 막대는 평균에서 표준편차만큼의 범위입니다. 검은 점은 첫 샘플입니다.',
    flowTitle: '같은 배치의 네 단계',
    stages: { input: '입력 x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    numbers: (mean, deviation) => `평균 ${mean}, 표준편차 ${deviation}`,
    normalizing: ({ B, mean, deviation, normalizedMean, normalizedDeviation }) =>
      finding`샘플 ${B}개에서 μ = ${mean}, σ = ${deviation}입니다. x̂의 평균은 ${normalizedMean}, 표준편차는 ${normalizedDeviation}입니다. `,
    giving: {
      learned: ({ outputMean, outputDeviation }) =>
        finding`출력의 평균은 β에 해당하는 ${outputMean}, 표준편차는 ${outputDeviation}입니다. 입력의 위치와 퍼짐을 바꾸어도 출력의 평균은 그대로입니다.`,
      restored: ({ outputMean, outputDeviation }) =>
        finding`γ와 β가 σ와 μ의 자리를 되찾아 주어 출력의 평균은 ${outputMean}, 표준편차는 ${outputDeviation}입니다. 네 번째 분포가 첫 번째와 똑같습니다.`,
    },
  },
  en: {
    question: 'What happens to the values of one batch on the way through?',
    parameters: {
      centre: { label: 'Where the input lies', value: oneDigit },
      spread: { label: 'Spread of the input' },
      gamma: { label: 'Scale γ', value: oneDigit },
      beta: { label: 'Shift β', value: oneDigit },
      restore: { label: 'Set γ = √(σ² + ε), β = μ' },
      shape: {
        label: 'Shape of the population',
        options: { gaussian: 'Gaussian', skewed: 'skewed', 'two-modes': 'two modes' },
      },
      B: { label: 'Batch size B' },
      seed: { label: 'Sample' },
    },
    columns: { i: 'i', input: 'x', centred: 'x − μ', normalized: 'x̂', output: 'y' },
    flow: 'From top to bottom: the distributions of the input x, of x less its mean, of the normalized x̂, and of the output y. Each thin line is the way of one sample; the bar on the ground reaches one standard deviation to either side of the mean. The black dot is the first sample.',
    flowTitle: 'Four stages of one batch',
    stages: { input: 'input x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    numbers: (mean, deviation) => `mean ${mean}, std ${deviation}`,
    normalizing: ({ B, mean, deviation, normalizedMean, normalizedDeviation }) =>
      finding`The ${B} samples have μ = ${mean} and σ = ${deviation}. x̂ has mean ${normalizedMean} and standard deviation ${normalizedDeviation}. `,
    giving: {
      learned: ({ outputMean, outputDeviation }) =>
        finding`The output has mean β = ${outputMean} and standard deviation ${outputDeviation}. Move the input and the output’s mean stays.`,
      restored: ({ outputMean, outputDeviation }) =>
        finding`With γ and β in the places of σ and μ the output has mean ${outputMean} and standard deviation ${outputDeviation} again: the fourth distribution is the first.`,
    },
  },
};
