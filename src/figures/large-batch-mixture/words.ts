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
      seed: { label: '표본' },
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
      '배치에 든 샘플의 분포입니다. 채운 것은 집단 1, 선으로 두른 것은 집단 2이고, 아래에는 전체와 집단마다의 평균(점)과 표준편차(막대)가 있습니다.',
    batchTitle: '배치의 값 x, 평균과 표준편차',
    rowNames: ['함께', '집단 1', '집단 2'],
    normalized: {
      together: {
        title: '함께 정규화한 값 (배치 정규화)',
        label:
          '평균 하나와 분산 하나로 정규화한 값의 분포입니다. 점선은 가장 잘 맞히는 임계값입니다.',
      },
      apart: {
        title: '집단마다 따로 정규화한 값',
        label:
          '집단마다 따로 구한 평균과 분산으로 정규화한 값의 분포입니다. 점선은 가장 잘 맞히는 임계값입니다.',
      },
    },
    correct: '정확도 {accuracy}',
    found: {
      shape:
        '샘플 {B}개를 함께 정규화할 때 나누는 σ의 값은 {deviation}이고, 그 제곱의 {between%}가 두 집단의 거리에서 옵니다. 정규화한 집단 1의 값은 평균 {firstMean}, 표준편차 {firstDeviation}이고, 전체의 첨도는 전에도 {kurtosis}, 후에도 {kurtosisAfter}입니다. ',
      inside:
        '임계값 하나로 집단 안에서 위쪽인지 맞히는 정확도는 함께 정규화하면 {together}, 따로 하면 {apart}입니다.',
      group:
        '임계값 하나로 어느 집단인지 맞히는 정확도는 함께 정규화하면 {together}, 따로 하면 {apart}입니다.',
    },
  },
  en: {
    question: 'What is lost when a large batch mixes two groups?',
    parameters: {
      B: { label: 'Batch size B' },
      distance: { label: 'Distance of the groups' },
      share: { label: 'Share of group 2' },
      question: {
        label: 'One threshold is to tell',
        options: { inside: 'where in its group', group: 'which group' },
      },
      spread: { label: 'Deviation of group 2' },
      seed: { label: 'Sample' },
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
      'The distribution of the samples in the batch: group 1 filled, group 2 outlined. Below, the mean (dot) and standard deviation (bar) of all and of each group.',
    batchTitle: 'The batch x, its means and deviations',
    rowNames: ['together', 'group 1', 'group 2'],
    normalized: {
      together: {
        title: 'Normalized together (Batch Normalization)',
        label:
          'The distribution of the values normalized with one mean and one variance. The dashed vertical line is the best threshold.',
      },
      apart: {
        title: 'Each group normalized by itself',
        label:
          'The distribution of the values normalized with the mean and variance of their own group. The dashed vertical line is the best threshold.',
      },
    },
    correct: 'accuracy {accuracy}',
    found: {
      shape:
        'Normalized together, the {B} samples are divided by σ = {deviation}, and {between%} of its square comes from the distance of the groups. Group 1 is left with a mean of {firstMean} and a standard deviation of {firstDeviation}; the kurtosis of all was {kurtosis} and still is {kurtosisAfter}. ',
      inside:
        'One threshold tells the upper half of each group with an accuracy of {together} if all are normalized together, {apart} if each group is by itself.',
      group:
        'One threshold tells the groups apart with an accuracy of {together} if all are normalized together, {apart} if each is by itself.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
