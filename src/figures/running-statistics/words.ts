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
      data: { label: '데이터', options: { steady: '그대로', moves: '121번째 배치부터 옮겨 감' } },
      precise: { label: '통계량을 새로 추정하기 (precise BN)' },
      seed: { label: '난수 시드' },
    },
    presets: {
      early: '배치 5개 뒤',
      late: '배치 60개 뒤',
      moved: '데이터가 옮겨 간 직후',
      anew: '새로 추정',
    },
    columns: {
      step: 't',
      batchMean: '배치 평균',
      runningMean: '이동 평균',
      batchVariance: '배치 분산',
      runningVariance: '이동 분산',
    },
    batches: '지나간 배치 수 t',
    running:
      '굵은 선은 이동 통계량(옅은 부분은 아직 보지 않은 배치까지 이어 그린 것), 가는 선은 배치마다의 값, 가로 점선은 참값입니다. 분산은 배치마다의 값에서는 B로, 이동 통계량에서는 PyTorch처럼 B − 1로 나눈 것입니다. 청록색은 평균, 붉은색은 분산입니다. 점의 값을 추론에 씁니다. 배치 수를 적은 세로선에서 초깃값의 비율이 1%로 내려갑니다. 데이터가 옮겨 간 뒤에는 그전 데이터의 비율입니다.',
    runningTitle: '이동 평균(청록색)과 이동 분산(붉은색)',
    truths: { mean: '참 평균', variance: '참 분산' },
    trusted: { start: '배치 {at}개: 초깃값 1%', past: '배치 {at}개: 이전 데이터 1%' },
    outputs:
      '파란색은 지금 통계량으로 추론한 출력, 회색은 같은 데이터를 자체의 평균과 분산으로 정규화한 것입니다.',
    outputsTitle: '지금 추론하면: 출력 x̂의 분포',
    wanted: '회색: 올바른 통계량을 썼을 때',
    beyond: '그림 밖 {count}개',
    headline: {
      followed: '아직 이릅니다. 초깃값이 {left}% 섞여 있고, 배치 {forgottenAfter}개가 필요합니다.',
      forgotten: '배치 {forgottenAfter}개부터입니다. 초깃값은 1% 미만이고, 배치의 잡음만 남습니다.',
      moving: '아직 이릅니다. 옮겨 가기 전의 데이터가 {past}% 섞여 있습니다.',
      settled:
        '배치 {settledAfter}개부터입니다. 옮겨 가기 전의 데이터는 1% 미만이고, 잡음만 남습니다.',
      anew: '바로 믿을 만합니다. 지나간 값이 섞이지 않습니다.',
    },
    followed:
      '배치 {step}개를 본 뒤 이동 평균의 값은 {mean}, 이동 분산의 값은 {variance}입니다. 초깃값(0, 1)이 아직 {left}% 섞여 있고, 1% 아래로 내려가려면 배치 {forgottenAfter}개가 필요합니다. ',
    forgotten:
      '배치 {step}개를 본 뒤 이동 평균의 값은 {mean}, 이동 분산의 값은 {variance}입니다. 초깃값(0, 1)은 배치 {forgottenAfter}개를 보았을 때 1% 아래로 내려갔고, 지금은 {left}%입니다. ',
    gone: '배치 {step}개를 본 뒤 이동 평균의 값은 {mean}, 이동 분산의 값은 {variance}입니다. 초깃값(0, 1)은 배치 {forgottenAfter}개를 보았을 때 1% 아래로 내려갔고, 지금은 0.01%도 되지 않습니다. ',
    anew: '샘플 2,048개로 새로 추정한 평균은 {mean}, 분산은 {variance}입니다. 초깃값도, 지나간 데이터도 섞이지 않습니다. ',
    inferred:
      '이 값으로 추론하면 x̂의 평균은 {outputMean}, 표준편차는 {outputDeviation}입니다. 올바른 통계량이라면 평균 0, 표준편차 1입니다.',
  },
  en: {
    question: 'After how many batches can the running mean and variance be trusted?',
    parameters: {
      step: { label: 'Batches seen before inference, t' },
      weight: {
        label: 'Weight w of a new batch (PyTorch’s momentum)',
        options: { '0.5': '0.5', '0.1': '0.1', '0.01': '0.01', '0.001': '0.001' },
      },
      B: { label: 'Batch size B' },
      data: { label: 'Data', options: { steady: 'steady', moves: 'move at batch 121' } },
      precise: { label: 'Estimate the statistics anew (precise BN)' },
      seed: { label: 'Random seed' },
    },
    presets: {
      early: 'After 5 batches',
      late: 'After 60 batches',
      moved: 'Data just moved',
      anew: 'Estimated anew',
    },
    columns: {
      step: 't',
      batchMean: 'batch mean',
      runningMean: 'running mean',
      batchVariance: 'batch variance',
      runningVariance: 'running variance',
    },
    batches: 'batches seen, t',
    running:
      'Bold: running statistics, pale for batches still to come, the variance ÷ (B − 1) as PyTorch stores it. Thin: those of each batch, the variance ÷ B. Dashed: true values. Teal is the mean, red the variance. The dots are what inference uses. At the line with a batch’s number the start weighs 1%; after the data moved, the old data do.',
    runningTitle: 'Running mean (teal) and running variance (red)',
    truths: { mean: 'true mean', variance: 'true var.' },
    trusted: { start: 'batch {at}: start 1%', past: 'batch {at}: old data 1%' },
    outputs:
      'Blue: outputs of inference with the present statistics. Grey: the same data normalized with their own mean and variance.',
    outputsTitle: 'Inference now: the outputs x̂',
    wanted: 'grey: with the right statistics',
    beyond: '{count} outside',
    headline: {
      followed:
        'Not yet: the start weighs {left}%; {forgottenAfter} {forgottenAfter|batch|batches} are needed.',
      forgotten:
        'Since batch {forgottenAfter}: the start weighs under 1%, only batch noise remains.',
      moving: 'Not yet: what came before the move still weighs {past}%.',
      settled: 'Since batch {settledAfter}: the old data weigh under 1%, only noise remains.',
      anew: 'At once: estimated anew, they hold nothing of the past.',
    },
    followed:
      'After {step} {step|batch|batches} the running mean is {mean} and the running variance {variance}. The initial 0 and 1 still weigh {left}%; it takes {forgottenAfter} {forgottenAfter|batch|batches} until they weigh less than 1%. ',
    forgotten:
      'After {step} {step|batch|batches} the running mean is {mean} and the running variance {variance}. The initial 0 and 1 weighed less than 1% after {forgottenAfter} {forgottenAfter|batch|batches}, and weigh {left}% now. ',
    gone: 'After {step} {step|batch|batches} the running mean is {mean} and the running variance {variance}. The initial 0 and 1 weighed less than 1% after {forgottenAfter} {forgottenAfter|batch|batches}, and weigh less than 0.01% now. ',
    anew: 'Estimated anew from 2,048 samples, the mean is {mean} and the variance {variance}: nothing of the initial values or of earlier data is in them. ',
    inferred:
      'Inference with them gives x̂ a mean of {outputMean} and a standard deviation of {outputDeviation}; with the right statistics it would be 0 and 1.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
