import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치가 커지면 무엇이 가우시안에 가까워질까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      population: {
        label: '모집단 (평균 0, 분산 1)',
        options: {
          'two-modes': '봉우리 둘',
          skewed: '치우침',
          uniform: '균등',
          gaussian: '가우시안',
        },
      },
      seed: { label: '난수 시드' },
    },
    presets: {
      single: '배치 크기 1',
      some: '배치 크기 16',
      many: '배치 크기 256',
      skewed: '치우친 모집단, 4',
    },
    columns: {
      B: 'B',
      scatter: 'μ의 표준편차',
      law: '이론값 1/√B',
      batches: '배치의 수',
      errorGap: '√B·μ와 가우시안의 차이',
      chance: '우연으로 생기는 차이',
    },
    samples: '뽑은 샘플 102,400개의 분포이고, 겹쳐 그린 선은 모집단의 분포입니다.',
    samplesTitle: '샘플 x: 모양이 그대로입니다',
    means: '같은 샘플을 크기 B인 배치로 나누어 구한 평균의 분포이고, 점선은 모집단의 평균 0입니다.',
    meansTitle: '평균 μ: 0으로 모입니다',
    errors: '배치 평균의 오차에 √B를 곱한 값의 분포이고, 겹쳐 그린 선은 가우시안입니다.',
    errorsTitle: '오차 × √B: 가우시안에 가까워집니다',
    headline: {
      gaussian: '새로 가까워지는 것은 없습니다. 처음부터 가우시안입니다.',
      single: '아직 없습니다. 샘플 하나의 평균은 그 샘플입니다.',
      chance:
        '평균의 오차입니다. 가우시안과의 차이가 {errorGap}(우연으로 생기는 정도), 샘플은 {sampleGap}입니다.',
      error: '평균의 오차입니다. 가우시안과의 차이가 {errorGap}, 샘플은 {sampleGap}입니다.',
      few: '평균의 오차입니다. 다만 우연만으로도 {chance}쯤 벌어집니다.',
    },
    found: {
      other:
        '크기 {B}인 배치에서 μ의 표준편차는 {scatter}이고, 이론값 1/√B로는 {law}입니다. 누적 분포가 가우시안과 가장 크게 벌어진 차이는 샘플에서 {sampleGap}, 오차 × √B에서 {errorGap}입니다. 가우시안에서 같은 개수를 뽑아도 우연히 평균 {chance}만큼 벌어집니다.',
      gaussian:
        '크기 {B}인 배치에서 μ의 표준편차는 {scatter}이고, 이론값 1/√B로는 {law}입니다. 모집단이 처음부터 가우시안이면 배치 크기와 상관없이 샘플도 오차도 가우시안입니다. 누적 분포에서 잰 차이 {sampleGap}, {errorGap}에는 뽑기의 우연만 남습니다.',
    },
  },
  en: {
    question: 'What becomes Gaussian when the batch grows?',
    parameters: {
      B: { label: 'Batch size B' },
      population: {
        label: 'Population (mean 0, variance 1)',
        options: {
          'two-modes': 'two modes',
          skewed: 'skewed',
          uniform: 'uniform',
          gaussian: 'Gaussian',
        },
      },
      seed: { label: 'Random seed' },
    },
    presets: {
      single: 'Batches of 1',
      some: 'Batches of 16',
      many: 'Batches of 256',
      skewed: 'Skewed, batches of 4',
    },
    columns: {
      B: 'B',
      scatter: 'std of μ',
      law: 'theory 1/√B',
      batches: 'batches',
      errorGap: 'gap of √B·μ to Gaussian',
      chance: 'gap by chance',
    },
    samples: 'The 102,400 samples drawn; the line over them is the population’s distribution.',
    samplesTitle: 'Samples x keep their shape',
    means:
      'The means of the same samples cut into batches of B; the dashed line is the population’s mean, 0.',
    meansTitle: 'The mean μ gathers at 0',
    errors: 'The error of the batch mean times √B; the line over it is the Gaussian.',
    errorsTitle: 'Error × √B turns Gaussian',
    headline: {
      gaussian: 'Nothing becomes it: samples and error are Gaussian from the start.',
      single: 'Nothing yet: the mean of one sample is the sample.',
      chance: 'The mean’s error: a chance-like gap of {errorGap}; the samples’ is {sampleGap}.',
      error: 'The mean’s error: its gap is {errorGap}, the samples’ is {sampleGap}.',
      few: 'The mean’s error, but chance alone makes gaps of {chance}.',
    },
    found: {
      other:
        'In batches of {B}, μ has a standard deviation of {scatter}; in theory it is 1/√B = {law}. The largest gap to the Gaussian’s cumulative distribution is {sampleGap} for the samples and {errorGap} for the error × √B; as many Gaussian errors would show {chance} on average, by chance.',
      gaussian:
        'In batches of {B}, μ has a standard deviation of {scatter}; in theory it is 1/√B = {law}. From a Gaussian population, samples and error are Gaussian at every batch size: the gaps of the cumulative distributions, {sampleGap} and {errorGap}, are the luck of the draw.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
