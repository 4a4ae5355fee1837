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
    separate: '두 층을 차례로 지난 출력',
    weights:
      '점 하나가 가중치 하나입니다. 채널마다 원점을 지나는 직선 하나에 놓이고, 직선 끝의 수가 배율 s입니다.',
    weightsTitle: '접은 뒤 가중치 W′(세로)',
    outputs: '점 하나가 출력 하나입니다. 점선 위에 있으면 두 계산의 결과가 같습니다.',
    outputsTitle: '접은 층의 출력(세로)',
    found: {
      none: '가중치 {weights}개가 채널마다 한 배율로 바뀝니다. 채널 1의 배율은 {scale}입니다. 두 출력의 차이는 가장 커도 {difference}, 즉 반올림 오차뿐입니다.',
      unscaled:
        '편향에도 배율을 곱해야 하는데 잊었습니다. 채널 1에서 그 배율은 {scale}입니다. 출력이 채널마다 일정하게 밀리고, 가장 큰 차이는 {difference}입니다.',
      lost: '새 층에 편향을 만들지 않아 β와 평균의 영향까지 함께 잃었습니다. 출력이 채널마다 일정하게 밀리고, 가장 큰 차이는 {difference}입니다.',
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
    separate: 'output of the two layers in turn',
    weights:
      'Each mark is a weight. Those of a channel lie on one line through the origin; the number at its end is the factor s.',
    weightsTitle: 'Weight W′ after folding (vertical axis)',
    outputs: 'Each mark is an output. On the dashed line the two computations agree.',
    outputsTitle: 'Output of the folded layer (vertical axis)',
    found: {
      none: 'The {weights} weights are multiplied by one factor a channel, {scale} in channel 1. The two outputs differ by {difference} at most: rounding, nothing else.',
      unscaled:
        'The old bias needed the same factor, {scale} in channel 1, and did not get it. Each channel’s output is off by a constant, {difference} at most.',
      lost: 'The folded layer got no bias, so β and the part that comes from the mean are lost too. Each channel’s output is off by a constant, {difference} at most.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
