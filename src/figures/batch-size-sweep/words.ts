import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const short = { bn: 'BN', gn: 'GN', ln: 'LN', in: 'IN', wn: 'WN' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '작은 신경망을 실제로 학습해 보면 배치가 작을 때 BN이 밀릴까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      other: {
        label: 'BN과 비교할 방법',
        options: { gn: 'GN', ln: 'LN', in: 'IN', wn: 'WN', none: '없음' },
      },
      rate: {
        label: '이미지 한 장당 학습률',
        options: { '0.0003': '0.0003', '0.001': '0.001', '0.003': '0.003' },
      },
      tested: {
        label: '테스트 때 BN의 통계량',
        options: { running: '이동 통계량', batch: '배치 통계량' },
      },
    },
    presets: {
      one: '배치 1',
      sixteen: '배치 16',
      same: '1장의 BN은 IN',
      collapse: '무너지는 LN',
    },
    columns: {
      B: 'B',
      method: '방법',
      lowest: '가장 낮은 오류율(%)',
      median: '중앙값(%)',
      highest: '가장 높은 오류율(%)',
    },
    names: { ...short, none: '없음' },
    sweep:
      '가로축은 배치 크기, 세로축은 테스트 오류율이며 두 축 모두 로그 눈금입니다. 선은 시드 10개의 중앙값이고, 비교하는 두 방법에는 가장 낮은 시드에서 가장 높은 시드까지 띠를 그렸습니다. 고른 배치 크기 양옆의 작은 원이 시드 하나하나입니다.',
    sweepTitle: '배치 크기에 따른 테스트 오류율(시드 10개의 중앙값)',
    batchSize: '배치 크기 B',
    headline: {
      behind: 'BN이 밀립니다. 시드 10개 중 {more}개에서 {other}보다 많이 틀립니다.',
      ahead: 'BN이 앞섭니다. 시드 10개 중 {less}개에서 {other}보다 적게 틀립니다.',
      open: '차이가 뚜렷하지 않습니다. BN이 {other}보다 더 틀린 시드는 10개 중 {more}개입니다.',
      same: '시드 10개 모두에서 BN과 {other}의 오류율이 똑같습니다.',
    },
    found: {
      runs: 'B = {B}에서 시드 10개의 오류율은 다음과 같습니다. ',
      errors: '{name}의 중앙값은 {median%}이고 {lowest%}에서 {highest%} 사이입니다. ',
      lost: '두 방법을 합해 {lost}번은 오류율이 80%를 넘어, 찍는 것과 별로 다르지 않습니다. ',
      running: 'BN은 테스트 때 학습 중에 모은 이동 통계량을 썼습니다.',
      batch: 'BN은 테스트 때도 크기가 B인 배치의 통계량을 썼습니다.',
    },
  },
  en: {
    question: 'Train a tiny network for real: does BN fall behind on small batches?',
    parameters: {
      B: { label: 'Batch size B' },
      other: {
        label: 'Compare BN with',
        options: { gn: 'GN', ln: 'LN', in: 'IN', wn: 'WN', none: 'none' },
      },
      rate: {
        label: 'Learning rate per image',
        options: { '0.0003': '0.0003', '0.001': '0.001', '0.003': '0.003' },
      },
      tested: {
        label: 'BN’s statistics in the test',
        options: { running: 'running', batch: 'of the batch' },
      },
    },
    presets: {
      one: 'Batch 1',
      sixteen: 'Batch 16',
      same: 'BN as IN',
      collapse: 'LN breaks down',
    },
    columns: {
      B: 'B',
      method: 'method',
      lowest: 'lowest error (%)',
      median: 'median (%)',
      highest: 'highest error (%)',
    },
    names: { ...short, none: 'none' },
    sweep:
      'Horizontal axis: batch size; vertical axis: test error; both are logarithmic. A line is the median of 10 seeds; the two methods that are compared have a band from the lowest seed to the highest. The small circles to either side of the chosen batch size are the seeds one by one.',
    sweepTitle: 'Test error by batch size (median of 10 seeds)',
    batchSize: 'batch size B',
    headline: {
      behind: 'BN trails: in {more} seeds of ten it errs more than {other}.',
      ahead: 'BN leads: in {less} seeds of ten it errs less than {other}.',
      open: 'No clear difference: BN errs more in {more} seeds of ten.',
      same: 'With each of ten seeds BN and {other} err equally often.',
    },
    found: {
      runs: 'At B = {B} ten seeds give these test errors. ',
      errors: '{name}: median {median%}, from {lowest%} to {highest%}. ',
      lost: 'Of the runs of both methods, {lost} {lost|errs|err} more than 80% of the time: hardly better than guessing. ',
      running: 'In the test BN used the running statistics that it gathered in training.',
      batch: 'In the test, too, BN used the statistics of batches of size B.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
