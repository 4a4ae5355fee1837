import type { ComparedMethod } from './compared-method.ts';

const none = { ko: '없음', en: 'none' };

/** Methods that change the weights and leave activations alone. */
export const weightMethods: readonly ComparedMethod[] = [
  {
    id: 'weight-norm',
    short: 'WN',
    name: { ko: '가중치 정규화', en: 'Weight Normalization' },
    color: 'wn',
    since: 2016,
    source: 'salimans-kingma-2016',
    page: 'weight-normalization',
    code: 'weight-norm',
    over: { ko: '출력마다 가중치', en: 'the weights of each output' },
    learned: { ko: 'g: 출력의 수만큼', en: 'g: one for each output' },
    state: none,
    dependsOnBatch: false,
    sameInInference: true,
    reductions: [0, 0],
    costNote: {
      ko: '가중치를 한 번 훑음(추론 전에 한 번이면 됨)',
      en: 'one reduction of the weights; for inference once and for all',
    },
    use: {
      ko: '배치의 잡음이 해로운 생성 모델, 강화 학습',
      en: 'generative models and reinforcement learning, where noise of the batch harms',
    },
  },
  {
    id: 'spectral-norm',
    short: 'SN',
    name: { ko: '스펙트럴 정규화', en: 'Spectral Normalization' },
    since: 2018,
    source: 'miyato-et-al-2018',
    page: 'weights-and-spectra',
    place: 'spectral-norm',
    code: 'spectral-norm',
    over: { ko: '층의 가중치 행렬 전체', en: 'the whole weight matrix' },
    learned: none,
    state: { ko: '벡터 u, v', en: 'vectors u, v' },
    dependsOnBatch: false,
    sameInInference: false,
    sameNote: { ko: '추정값의 갱신만 멈춤', en: 'only the estimate stops moving' },
    reductions: [0, 0],
    costNote: {
      ko: '학습 스텝마다 행렬과 벡터의 곱 두 번',
      en: 'two matrix-vector products at every training step',
    },
    use: { ko: 'GAN의 판별자', en: 'discriminators of GANs' },
  },
  {
    id: 'weight-standardization',
    short: 'WS',
    name: { ko: '가중치 표준화', en: 'Weight Standardization' },
    since: 2019,
    source: 'qiao-et-al-2019',
    page: 'weights-and-spectra',
    place: 'weight-standardization',
    code: 'weight-standardization',
    over: { ko: '필터마다 가중치', en: 'the weights of each filter' },
    learned: none,
    state: none,
    dependsOnBatch: false,
    sameInInference: true,
    reductions: [0, 0],
    costNote: {
      ko: '가중치를 두 번 훑음(추론 전에 한 번이면 됨)',
      en: 'two reductions of the weights; for inference once and for all',
    },
    use: { ko: 'GN과 함께 쓰는 합성곱 신경망', en: 'convolutional nets, together with GN' },
  },
];
