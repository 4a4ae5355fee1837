import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 정규화를 앞 층에 접어 넣으면 출력이 그대로일까요?',
    parameters: {
      layer: { label: '앞 층', options: { convolution: '합성곱 3×3', linear: '선형' } },
      mistake: {
        label: '앞 층의 편향을 옮길 때',
        options: {
          none: '제대로',
          unscaled: '배율을 곱하지 않음',
          lost: '편향을 만들지 않음',
        },
      },
      variance: { label: '채널 1의 이동 분산' },
      precision: { label: '정밀도', options: { float64: 'float64', float32: 'float32' } },
      seed: { label: '난수 시드' },
    },
    presets: {
      right: '제대로',
      float32: 'float32',
      unscaled: '배율을 잊은 편향',
      lost: '편향 없음',
    },
    columns: {
      channel: '채널',
      gamma: 'γ',
      beta: 'β',
      mean: '이동 평균',
      variance: '이동 분산',
      scale: '배율 s',
      bias: '편향 b',
      foldedBias: '새 편향',
      usedBias: '쓴 편향',
    },
    before: '접기 전 가중치 W',
    position: '출력의 위치 또는 샘플',
    weights:
      '점 하나가 가중치 하나입니다. 채널마다 원점을 지나는 직선 하나에 놓이고, 직선 끝의 수가 배율 s입니다.',
    weightsTitle: '접은 뒤 가중치 W′(세로)',
    differences:
      '점 하나가 출력 하나입니다. 접은 층의 출력이 두 층을 차례로 지난 출력과 얼마나 다른지를 로그 눈금으로 그렸고, 맨 아래는 0입니다.',
    differencesTitle: '두 계산의 출력 차이(세로)',
    notes: {
      none: '반올림 오차뿐',
      unscaled: '채널마다 일정한 차이',
      lost: '채널마다 일정한 차이',
    },
    headline: {
      none: '그대로입니다. 차이는 가장 커도 {difference}, 반올림 오차뿐입니다.',
      unscaled: '아닙니다. 채널마다 일정하게, 최대 {difference}만큼 밀립니다.',
      lost: '아닙니다. 편향이 없어 채널마다 최대 {difference}만큼 밀립니다.',
    },
    found: {
      none: '가중치 {weights}개에 채널마다 한 배율을 곱합니다. 채널 1의 배율은 {scale}입니다. 이동 평균과 β의 영향은 새 편향에 들어갑니다.',
      unscaled:
        '앞 층의 편향에도 배율을 곱해야 하는데 잊었습니다. 채널 1에서 그 배율은 {scale}입니다. 그래서 채널의 모든 출력이 똑같이 밀립니다.',
      lost: '새 층에 편향을 만들지 않아 옛 편향, β, 이동 평균의 영향이 모두 빠졌습니다. 그래서 채널의 모든 출력이 똑같이 밀립니다.',
    },
  },
  en: {
    question: 'Does the output stay when Batch Normalization is folded into the layer before it?',
    parameters: {
      layer: {
        label: 'Layer before',
        options: { convolution: '3×3 convolution', linear: 'linear' },
      },
      mistake: {
        label: 'The old bias',
        options: { none: 'done right', unscaled: 'not scaled', lost: 'no bias made' },
      },
      variance: { label: 'Running variance of channel 1' },
      precision: { label: 'Precision', options: { float64: 'float64', float32: 'float32' } },
      seed: { label: 'Random seed' },
    },
    presets: {
      right: 'Done right',
      float32: 'In float32',
      unscaled: 'Bias not scaled',
      lost: 'No bias',
    },
    columns: {
      channel: 'channel',
      gamma: 'γ',
      beta: 'β',
      mean: 'running mean',
      variance: 'running variance',
      scale: 'factor s',
      bias: 'bias b',
      foldedBias: 'new bias',
      usedBias: 'bias used',
    },
    before: 'weight W before folding',
    position: 'position or sample of the output',
    weights:
      'Each mark is a weight. Those of a channel lie on one line through the origin; the number at its end is the factor s.',
    weightsTitle: 'Weight W′ after folding (vertical axis)',
    differences:
      'Each mark is an output: how far the folded layer is from the two layers in turn. The vertical axis is logarithmic; the lowest place is 0.',
    differencesTitle: 'Difference of the two outputs (vertical axis)',
    notes: {
      none: 'only rounding',
      unscaled: 'one constant a channel',
      lost: 'one constant a channel',
    },
    headline: {
      none: 'Yes: it differs by {difference} at most, which is rounding.',
      unscaled: 'No: each channel is off by a constant, {difference} at most.',
      lost: 'No: without a bias, channels are off by up to {difference}.',
    },
    found: {
      none: 'The {weights} weights are multiplied by one factor a channel, {scale} in channel 1. What the running mean and β add goes into the new bias.',
      unscaled:
        'The old bias needed the same factor as the weights, {scale} in channel 1, and did not get it. So all outputs of a channel are off by the same.',
      lost: 'With no bias in the folded layer, the old bias, β and the part of the running mean are lost: all outputs of a channel are off by the same.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
