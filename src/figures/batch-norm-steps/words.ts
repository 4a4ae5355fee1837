import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 하나가 지나가는 동안 값의 분포는 어떻게 바뀔까요?',
    parameters: {
      centre: { label: '입력의 중심' },
      spread: { label: '입력의 퍼짐' },
      gamma: { label: '스케일 γ' },
      beta: { label: '시프트 β' },
      restore: { label: 'γ = √(σ² + ε), β = μ로 두기' },
      shape: {
        label: '모집단의 모양',
        options: { gaussian: '가우시안', skewed: '치우침', 'two-modes': '봉우리 둘' },
      },
      B: { label: '배치 크기 B' },
      seed: { label: '난수 시드' },
    },
    columns: { i: 'i', input: 'x', centred: 'x − μ', normalized: 'x̂', output: 'y' },
    flow: '가는 선은 샘플 하나의 값을, 검은 점은 첫 샘플을 따라갑니다. 바닥의 막대는 평균에서 좌우로 표준편차만큼의 범위입니다.',
    flowTitle: '같은 배치의 네 단계',
    stages: { input: '입력 x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    numbers: '평균 {mean}, 표준편차 {deviation}',
    normalizing:
      '샘플 {B}개에서 μ = {mean}, σ = {deviation}입니다. x̂의 평균은 {normalizedMean}, 표준편차는 {normalizedDeviation}입니다. ',
    giving: {
      learned:
        '출력의 평균은 β에 해당하는 {outputMean}, 표준편차는 {outputDeviation}입니다. 입력의 위치와 퍼짐을 바꾸어도 출력의 평균은 그대로입니다.',
      restored:
        'γ와 β를 √(σ² + ε)과 μ로 두었으므로 출력의 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다. 네 번째 분포가 첫 번째와 똑같습니다.',
    },
  },
  en: {
    question: 'What happens to the values of one batch on the way through?',
    parameters: {
      centre: { label: 'Centre of the input' },
      spread: { label: 'Spread of the input' },
      gamma: { label: 'Scale γ' },
      beta: { label: 'Shift β' },
      restore: { label: 'Set γ = √(σ² + ε), β = μ' },
      shape: {
        label: 'Shape of the population',
        options: { gaussian: 'Gaussian', skewed: 'skewed', 'two-modes': 'two modes' },
      },
      B: { label: 'Batch size B' },
      seed: { label: 'Random seed' },
    },
    columns: { i: 'i', input: 'x', centred: 'x − μ', normalized: 'x̂', output: 'y' },
    flow: 'Each thin line follows one sample, the black dot the first of them. The bar under a distribution reaches one standard deviation to either side of its mean.',
    flowTitle: 'Four stages of one batch',
    stages: { input: 'input x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    numbers: 'mean {mean}, std {deviation}',
    normalizing:
      'The {B} samples have μ = {mean} and σ = {deviation}. x̂ has mean {normalizedMean} and standard deviation {normalizedDeviation}. ',
    giving: {
      learned:
        'The output has mean β = {outputMean} and standard deviation {outputDeviation}. Move the input and the output’s mean stays.',
      restored:
        'With γ and β set to √(σ² + ε) and μ, the output has mean {outputMean} and standard deviation {outputDeviation} again: the fourth distribution equals the first.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
