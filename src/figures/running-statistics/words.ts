import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '이동 평균과 이동 분산은 언제부터 믿을 만할까요?',
    parameters: {
      step: { label: '추론을 시작하기 전에 본 배치 수 t' },
      weight: {
        label: '새 배치의 비율 w (PyTorch의 momentum)',
        options: { '0.5': '0.5', '0.1': '0.1', '0.01': '0.01', '0.001': '0.001' },
      },
      B: { label: '배치 크기 B' },
      data: { label: '데이터', options: { steady: '그대로', moves: '121번째 배치부터 이동' } },
      precise: { label: '통계량을 새로 추정하기 (precise BN)' },
      seed: { label: '표본' },
    },
    columns: {
      step: 't',
      batchMean: '배치 평균',
      runningMean: '이동 평균',
      batchVariance: '배치 분산',
      runningVariance: '이동 분산',
    },
    batches: '지나간 배치 수',
    titles: { mean: '이동 평균', variance: '이동 분산' },
    labels: {
      mean: '굵은 선은 이동 평균, 옅은 선은 배치마다의 평균, 점선은 데이터의 참 평균입니다. 점은 지금 추론에 쓰는 값입니다.',
      variance:
        '굵은 선은 이동 분산, 옅은 선은 배치마다의 분산, 점선은 데이터의 참 분산입니다. 점은 지금 추론에 쓰는 값입니다.',
    },
    outputs:
      '지금 통계량으로 추론한 출력 x̂의 분포(파랑)와, 그 데이터 자신의 평균과 분산으로 정규화한 분포(회색)입니다.',
    outputsTitle: '지금 추론하면: 출력 x̂의 분포',
    wanted: '회색: 올바른 통계량을 썼을 때',
    beyond: '그림 밖 {count}개',
    followed:
      '배치 {step}개를 본 뒤 이동 평균의 값은 {mean}, 이동 분산의 값은 {variance}입니다. 초깃값(0, 1)의 비율이 아직 {left}% 남아 있고, 1% 아래로 내려가려면 배치 {forgottenAfter}개가 필요합니다. ',
    forgotten:
      '배치 {step}개를 본 뒤 이동 평균의 값은 {mean}, 이동 분산의 값은 {variance}입니다. 초깃값(0, 1)의 비율은 배치 {forgottenAfter}개를 보았을 때 1% 아래로 내려갔고, 지금은 {left}%입니다. ',
    anew: '샘플 2048개로 새로 추정한 평균은 {mean}, 분산은 {variance}입니다. 초깃값도, 지나간 데이터도 섞이지 않습니다. ',
    inferred:
      '이 값으로 추론하면 x̂의 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다. 올바른 통계량이라면 평균 0, 표준편차 1입니다.',
  },
  en: {
    question: 'From when on can the running mean and variance be trusted?',
    parameters: {
      step: { label: 'Batches seen before inference, t' },
      weight: {
        label: 'Weight w of a new batch (PyTorch’s momentum)',
        options: { '0.5': '0.5', '0.1': '0.1', '0.01': '0.01', '0.001': '0.001' },
      },
      B: { label: 'Batch size B' },
      data: { label: 'Data', options: { steady: 'steady', moves: 'move at batch 121' } },
      precise: { label: 'Estimate the statistics anew (precise BN)' },
      seed: { label: 'Sample' },
    },
    columns: {
      step: 't',
      batchMean: 'batch mean',
      runningMean: 'running mean',
      batchVariance: 'batch variance',
      runningVariance: 'running variance',
    },
    batches: 'batches gone by',
    titles: { mean: 'Running mean', variance: 'Running variance' },
    labels: {
      mean: 'Bold: the running mean. Faint: the mean of each batch. Dashed: the true mean of the data. The dot is what inference uses now.',
      variance:
        'Bold: the running variance. Faint: the variance of each batch. Dashed: the true variance of the data. The dot is what inference uses now.',
    },
    outputs:
      'Blue: the outputs x̂ of inference with the statistics of now. Grey: the same data normalized with their own mean and variance.',
    outputsTitle: 'Inference now: the outputs x̂',
    wanted: 'grey: with the right statistics',
    beyond: '{count} outside',
    followed:
      'After {step} {step|batch|batches} the running mean is {mean} and the running variance {variance}. The initial 0 and 1 still weigh {left} %; it takes {forgottenAfter} {forgottenAfter|batch|batches} until they weigh less than 1 %. ',
    forgotten:
      'After {step} {step|batch|batches} the running mean is {mean} and the running variance {variance}. The initial 0 and 1 weighed less than 1 % after {forgottenAfter} {forgottenAfter|batch|batches}, and weigh {left} % now. ',
    anew: 'Estimated anew from 2048 samples, the mean is {mean} and the variance {variance}: nothing of the initial values or of earlier data is in them. ',
    inferred:
      'Inference with them gives x̂ a mean of {outputMean} and a standard deviation of {outputDeviation}; with the right statistics it would be 0 and 1.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
