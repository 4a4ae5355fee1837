import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '드롭아웃 뒤에 배치 정규화를 두면 추론에서 분산이 맞을까요?',
    parameters: {
      keep: { label: '남길 확률 p' },
      input: {
        label: '입력',
        options: { gaussian: '가우시안 (평균 0)', relu: 'ReLU를 지난 가우시안' },
      },
      order: { label: '드롭아웃의 위치', options: { before: 'BN 앞', after: 'BN 뒤' } },
      seed: { label: '난수 시드' },
    },
    presets: { before: '드롭아웃이 앞', relu: 'ReLU를 지난 입력', after: '드롭아웃이 뒤' },
    columns: {
      keep: '남길 확률 p',
      measured: '분산의 비율 (측정값)',
      law: '이론값',
      zeroMeanLaw: '평균 0일 때 1/p',
    },
    training: '학습',
    test: '추론',
    keep: '남길 확률 p',
    lawName: '이론값',
    equal: '1: 학습과 추론이 같음',
    samples:
      '선은 같은 샘플을 잇고, 빈 점은 드롭아웃이 0으로 만든 샘플입니다. 가로 막대는 평균에서 좌우로 표준편차만큼의 범위입니다.',
    samplesTitle: 'BN을 지난 샘플 32개',
    ratios: '점은 측정값, 선은 이론값입니다. 1이면 학습과 추론의 분산이 같습니다.',
    ratiosTitle: 'BN에 들어가는 분산: 학습 ÷ 추론',
    note: '분산이 {measured}배',
    headline: {
      before: '아니요. 학습 때의 분산이 추론 때의 {measured}배입니다.',
      none: '네. 모두 남기면 학습과 추론의 분산이 같습니다.',
      after: '네. 드롭아웃이 뒤에 있으면 학습과 추론의 분산이 같습니다.',
    },
    found: {
      before:
        '남길 확률 {keep}에서 학습 때의 분산은 추론 때의 {measured}배이고, 이론값은 {law}배입니다. 이동 분산에는 학습 때의 분산이 남으므로 추론에서 출력의 표준편차는 1보다 작은 {deviation}입니다.',
      none: '모두 남기면 학습과 추론에 같은 값이 들어갑니다. 분산의 비율은 {measured}, 추론 출력의 표준편차도 {deviation}입니다.',
      after:
        '드롭아웃이 뒤에 있으면 배치 정규화에 들어가는 값은 학습과 추론에서 같습니다. 남길 확률 {keep}에서도 분산의 비율은 {measured}, 추론 출력의 표준편차는 {deviation}입니다.',
    },
  },
  en: {
    question:
      'Does the variance still fit at inference when dropout comes before Batch Normalization?',
    parameters: {
      keep: { label: 'Keep probability p' },
      input: {
        label: 'Input',
        options: { gaussian: 'Gaussian (mean 0)', relu: 'Gaussian after ReLU' },
      },
      order: { label: 'Place of dropout', options: { before: 'before BN', after: 'after BN' } },
      seed: { label: 'Random seed' },
    },
    presets: { before: 'Dropout before BN', relu: 'Input after ReLU', after: 'Dropout after BN' },
    columns: {
      keep: 'keep p',
      measured: 'variance ratio (measured)',
      law: 'theory',
      zeroMeanLaw: '1/p, for mean 0',
    },
    training: 'training',
    test: 'inference',
    keep: 'keep probability p',
    lawName: 'theory',
    equal: '1: training and inference agree',
    samples:
      'Lines join the same sample; open dots are samples that dropout set to 0. The bars reach one standard deviation to either side of the mean.',
    samplesTitle: '32 samples after BN',
    ratios:
      'Dots are measured; the line is the theory. At 1 the variances of training and inference are equal.',
    ratiosTitle: 'Variance entering BN: training ÷ inference',
    note: '{measured} times the variance',
    headline: {
      before: 'No: training sees {measured} times the variance of inference.',
      none: 'Yes: with everything kept, training and inference see the same variance.',
      after: 'Yes: with dropout after BN, both see the same variance.',
    },
    found: {
      before:
        'At keep probability {keep} the variance in training is {measured} times that at inference; in theory {law} times. The running variance is that of training, so the output at inference has a standard deviation of {deviation}, not 1.',
      none: 'With everything kept, training and inference see the same values: the variance ratio is {measured}, and the output at inference has a standard deviation of {deviation}.',
      after:
        'With dropout after it, Batch Normalization sees the same values in training and at inference. Even at keep probability {keep} the variance ratio is {measured}, and its output at inference has a standard deviation of {deviation}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
