import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 하나가 배치 정규화를 지나는 동안 값의 분포는 어떻게 바뀔까요?',
    parameters: {
      stage: {
        label: '단계',
        values: { 1: 'x', 2: 'x − μ', 3: 'x̂', 4: 'y' },
      },
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
    flow: '봉우리는 값의 분포, 세로 막대는 평균, 밑변의 가로 막대는 평균에서 좌우로 표준편차만큼의 범위입니다. 이름 아래의 두 수는 평균과 표준편차입니다. 선은 샘플의 값을 다음 단계로 잇고, 굵은 선이 첫 샘플, 마지막 봉우리 아래의 짧은 세로줄이 모든 샘플입니다. 축을 벗어난 값은 그리지 않습니다.',
    flowTitle: '같은 배치의 네 단계 (입력과 출력을 끌어 보세요)',
    stages: { input: '입력 x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    presets: {
      skewed: '치우친 값',
      modes: '봉우리 둘',
      narrow: '거의 퍼지지 않은 값',
      restored: '그대로 되돌리기',
    },
    headline: {
      input: '값은 μ = {inputMean}, σ = {inputDeviation}인 채로 들어옵니다.',
      centred: 'μ를 빼면 평균만 0이 되고, 퍼짐은 그대로입니다.',
      normalized:
        '나눈 뒤의 평균은 0, 표준편차는 {normalizedDeviation}입니다. 모양은 그대로입니다.',
      kept: '모양만 남고, 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다.',
      held: '모양만 남고, ε 때문에 표준편차는 γ보다 작은 {outputDeviation}입니다.',
      mirrored: '모양이 뒤집히고, 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다.',
      flat: 'γ = 0이면 모든 출력이 {outputMean} 하나로 모입니다.',
      restored: 'γ와 β가 모두 되돌립니다. 출력이 입력과 같습니다.',
    },
    batch: '샘플 {B}개에서 μ = {mean}, σ = {deviation}입니다.',
    normalizing: ' x̂의 평균은 {normalizedMean}, 표준편차는 {normalizedDeviation}입니다.',
    giving: {
      learned:
        ' 출력의 평균은 β에 해당하는 {outputMean}, 표준편차는 {outputDeviation}입니다. 입력의 위치와 퍼짐을 바꾸어도 출력의 평균은 그대로입니다.',
      restored:
        ' γ와 β를 √(σ² + ε)과 μ로 두었으므로 출력의 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다. 네 번째 분포가 첫 번째와 똑같습니다.',
    },
  },
  en: {
    question: 'What happens to the values of one batch on their way through the layer?',
    parameters: {
      stage: {
        label: 'Stage',
        values: { 1: 'x', 2: 'x − μ', 3: 'x̂', 4: 'y' },
      },
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
    flow: 'Each hill is the distribution at one stage; the upright is its mean, the bar at its foot reaches one standard deviation to either side. Under each name: mean, then standard deviation. Lines lead each sample to the next stage, the bold one the first, and end in ticks. What lies beyond the axis is cut off.',
    flowTitle: 'Four stages of one batch (drag the input, or the output)',
    stages: { input: 'input x', centred: 'x − μ', normalized: 'x̂', output: 'y = γx̂ + β' },
    presets: {
      skewed: 'Skewed values',
      modes: 'Two modes',
      narrow: 'Hardly any spread',
      restored: 'All undone',
    },
    headline: {
      input: 'The values come in with μ = {inputMean} and σ = {inputDeviation}.',
      centred: 'Subtracting μ moves their mean to 0; the spread stays.',
      normalized:
        'Mean 0, standard deviation {normalizedDeviation} after the division; the shape stays.',
      kept: 'Only their shape stays; now mean {outputMean} and standard deviation {outputDeviation}.',
      held: 'The shape stays; ε keeps the standard deviation at {outputDeviation}, below γ.',
      mirrored:
        'Their shape is mirrored; now mean {outputMean} and standard deviation {outputDeviation}.',
      flat: 'With γ = 0 all outputs become one value, {outputMean}.',
      restored: 'γ and β undo it all: the output equals the input.',
    },
    batch: 'The {B} samples have μ = {mean} and σ = {deviation}.',
    normalizing: ' x̂ has mean {normalizedMean} and standard deviation {normalizedDeviation}.',
    giving: {
      learned:
        ' The output has mean β = {outputMean} and standard deviation {outputDeviation}. Move or spread the input, and the output’s mean stays.',
      restored:
        ' With γ and β set to √(σ² + ε) and μ, the output has mean {outputMean} and standard deviation {outputDeviation} again: the fourth distribution equals the first.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
