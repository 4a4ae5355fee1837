import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '큰 배치에 두 집단이 섞이면 무엇을 잃을까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      distance: { label: '두 집단의 거리' },
      share: { label: '집단 2의 비율' },
      question: {
        label: '임계값 하나로 맞힐 것',
        options: { inside: '집단 안의 위치', group: '어느 집단인지' },
      },
      spread: { label: '집단 2의 표준편차' },
      seed: { label: '난수 시드' },
    },
    columns: {
      values: '값 (x̂: 함께, x̂ₖ: 따로)',
      group: '집단',
      mean: '평균',
      deviation: '표준편차',
      skewness: '왜도',
      kurtosis: '첨도',
    },
    batch:
      '채운 것은 집단 1, 선으로 두른 것은 집단 2입니다. 아래의 점은 평균, 막대는 표준편차입니다.',
    batchTitle: '배치의 값 x',
    rowNames: ['함께', '집단 1', '집단 2'],
    normalized: {
      together: {
        title: '함께 정규화한 값 (배치 정규화)',
        label:
          '평균 하나와 분산 하나로 모두 정규화했습니다. 점선은 정확도가 가장 높은 임계값입니다.',
      },
      apart: {
        title: '집단마다 따로 정규화한 값',
        label:
          '집단마다 자신의 평균과 분산으로 정규화했습니다. 점선은 정확도가 가장 높은 임계값입니다.',
      },
    },
    correct: '정확도 {accuracy}',
    found: {
      shape:
        '샘플 {B}개를 함께 정규화할 때 나누는 σ의 값은 {deviation}이고, 그 제곱의 {between%}가 두 집단의 거리에서 옵니다. 정규화한 집단 1의 값은 평균 {firstMean}, 표준편차 {firstDeviation}이고, 전체의 첨도는 전에도 {kurtosis}, 후에도 {kurtosisAfter}입니다. ',
      inside: '집단 안의 위치란 자기 집단의 가운데보다 위인지 아래인지입니다. ',
      average: '아래 두 그림은 이런 배치 {rounds}개를 모은 것이고, 정확도는 그 평균입니다.',
      one: '정확도는 이 배치 하나에서 쟀습니다.',
    },
    headline: {
      insideLost: '집단 안의 위치를 잃습니다. 정확도가 {together}, 따로 정규화하면 {apart}입니다.',
      insideKept:
        '집단 안의 위치는 잃지 않습니다. 정확도가 {together}, 따로 정규화하면 {apart}입니다.',
      groupKept:
        '어느 집단인지는 잃지 않습니다. 정확도가 {together}, 따로 정규화하면 {apart}입니다.',
      groupAlike:
        '어느 집단인지는 따로 정규화해도 마찬가지입니다. 정확도가 {together}, 따로 하면 {apart}입니다.',
    },
    presets: {
      small: '작은 배치, 64개',
      large: '큰 배치, 4,096개',
      group: '어느 집단인지 맞히기',
      uneven: '집단 2가 90%',
    },
  },
  en: {
    question: 'What is lost when a large batch mixes two groups?',
    parameters: {
      B: { label: 'Batch size B' },
      distance: { label: 'Distance between the groups' },
      share: { label: 'Share of group 2' },
      question: {
        label: 'One threshold is to tell',
        options: { inside: 'where in its group', group: 'which group' },
      },
      spread: { label: 'Standard deviation of group 2' },
      seed: { label: 'Random seed' },
    },
    columns: {
      values: 'values (x̂: together, x̂ₖ: by group)',
      group: 'group',
      mean: 'mean',
      deviation: 'standard deviation',
      skewness: 'skewness',
      kurtosis: 'kurtosis',
    },
    batch:
      'Group 1 is filled, group 2 outlined. Below, dots are means and bars standard deviations.',
    batchTitle: 'The batch x',
    rowNames: ['together', 'group 1', 'group 2'],
    normalized: {
      together: {
        title: 'Normalized together (Batch Normalization)',
        label: 'All with one mean and one variance. The dashed line is the best threshold.',
      },
      apart: {
        title: 'Each group normalized by itself',
        label: 'Each group with its own mean and variance. The dashed line is the best threshold.',
      },
    },
    correct: 'accuracy {accuracy}',
    found: {
      shape:
        'Normalized together, the {B} samples are divided by σ = {deviation}, and {between%} of its square comes from the distance of the groups. Group 1 is left with a mean of {firstMean} and a standard deviation of {firstDeviation}; the kurtosis of all was {kurtosis} and still is {kurtosisAfter}. ',
      inside: 'The place is above or below the middle of its own group. ',
      average: 'The lower charts show {rounds} such batches; the accuracies are their averages.',
      one: 'The accuracies are those of this one batch.',
    },
    headline: {
      insideLost: 'The place within a group: accuracy {together}, normalized by group {apart}.',
      insideKept: 'Not the place within a group: accuracy {together}, by group {apart}.',
      groupKept: 'Not which group it is: accuracy {together}, normalized by group {apart}.',
      groupAlike: 'Which group it is comes out alike: accuracy {together}, by group {apart}.',
    },
    presets: {
      small: 'Small batch, 64',
      large: 'Large batch, 4,096',
      group: 'Tell which group it is',
      uneven: 'Group 2 is 90%',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
