import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const divisor = { n: 'm', 'n-1': 'm − 1' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '세 방법은 가중치의 무엇을 같게 만들까요?',
    parameters: {
      method: {
        label: '방법',
        options: { wn: 'WN', sn: 'SN', ws: 'WS' },
      },
      offset: { label: '필터 1에 더하는 수' },
      stretch: { label: '필터 1에 곱하는 수' },
      divisor: { label: '분산의 분모', options: divisor },
      seed: { label: '난수 시드' },
    },
    columns: {
      method: '방법',
      filter: '필터',
      mean: '평균',
      length: '길이',
      largest: '가장 큰 특잇값',
    },
    filters:
      '필터마다 위의 빈 표식은 원래 가중치, 아래의 채운 표식은 방법을 거친 가중치입니다. 짧은 세로줄은 평균입니다.',
    filtersTitle: '필터의 가중치: 위는 원래 값, 아래는 방법을 거친 값',
    filter: '필터 {number}',
    properties:
      '필터마다 평균과 길이를 원래 값과 방법을 거친 값으로 적었습니다. 같아진 값에는 테두리가 있습니다. 맨 아래는 행렬 전체의 가장 큰 특잇값이며, 1이 되면 테두리가 있습니다.',
    propertiesTitle: '원래 → 거친 뒤 (맞추어진 값에 테두리)',
    mean: '평균',
    length: '길이',
    largest: '최대 특잇값',
    presets: {
      ws: 'WS',
      moved: 'WS, 필터 1을 옮김',
      wn: 'WN',
      sn: 'SN, 필터 1을 두 배로',
    },
    headline: {
      wn: 'WN에서는 길이만 같아집니다. 모두 {length}입니다.',
      sn: 'SN은 필터를 같게 만들지 않고, 모두 수 하나({before})로 나눕니다.',
      ws: 'WS에서는 평균과 길이가 같아집니다. 각각 0과 {length}입니다.',
    },
    found: {
      wn: '가중치 정규화(WN, g = 1)를 거치면 세 필터의 길이는 모두 {length}입니다. 평균은 {least}에서 {most}까지 흩어져 있고, 가장 큰 특잇값은 {largest}입니다.',
      sn: '스펙트럴 정규화(SN)는 모든 가중치를 수 하나({before})로 나눕니다. 그 결과 가장 큰 특잇값은 {largest}입니다. 가장 긴 필터는 여전히 가장 짧은 필터의 {ratio}배입니다.',
      ws: '가중치 표준화(WS)를 거치면 세 필터의 평균은 모두 0, 길이는 모두 {length}입니다. 가장 큰 특잇값은 {largest}입니다.',
    },
  },
  en: {
    question: 'What of the weights do the three methods make equal?',
    parameters: {
      method: {
        label: 'Method',
        options: { wn: 'WN', sn: 'SN', ws: 'WS' },
      },
      offset: { label: 'Added to filter 1' },
      stretch: { label: 'Filter 1 multiplied by' },
      divisor: { label: 'Variance divided by', options: divisor },
      seed: { label: 'Random seed' },
    },
    columns: {
      method: 'method',
      filter: 'filter',
      mean: 'mean',
      length: 'length',
      largest: 'largest singular value',
    },
    filters:
      'For each filter, open marks above are its weights, and filled marks below what the method makes of them. Short vertical bars are means.',
    filtersTitle: 'Weights of the filters: before, and below after the method',
    filter: 'filter {number}',
    properties:
      'Each filter’s mean and length, before and after the method. What has become equal is boxed. Last, the largest singular value of the whole matrix, boxed where it is 1.',
    propertiesTitle: 'Before → after (boxed: what is set)',
    mean: 'mean',
    length: 'length',
    largest: 'largest s.v.',
    presets: {
      ws: 'WS',
      moved: 'WS, filter 1 moved',
      wn: 'WN',
      sn: 'SN, filter 1 doubled',
    },
    headline: {
      wn: 'WN makes only the lengths equal: all are {length}.',
      sn: 'SN makes no filters equal: it divides all weights by {before}.',
      ws: 'WS makes means and lengths equal: 0 and {length}.',
    },
    found: {
      wn: 'Weight Normalization (WN, g = 1) gives all three filters the length {length}. Their means lie from {least} to {most}, and the largest singular value is {largest}.',
      sn: 'Spectral Normalization (SN) divides all weights by one number, {before}, and the largest singular value becomes {largest}. The longest filter is still {ratio} times as long as the shortest.',
      ws: 'Weight Standardization (WS) gives all three filters mean 0 and length {length}. The largest singular value is {largest}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
