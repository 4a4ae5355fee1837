import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '작은 배치의 평균과 분산은 모집단의 값에서 얼마나 벗어날까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      population: {
        label: '모집단 (평균 0, 분산 1)',
        options: {
          gaussian: '가우시안',
          skewed: '치우침',
          'heavy-tail': '두꺼운 꼬리',
          'two-modes': '봉우리 둘',
        },
      },
      statistic: {
        label: '둘째 그림',
        options: { variance: '분산 σ²', reciprocal: '1/s', normalized: '정규화한 값' },
      },
      seed: { label: '표본' },
    },
    columns: {
      B: 'B',
      meanScatter: 'μ의 표준편차',
      meanLaw: '법칙 σ/√B',
      varianceAverage: 'σ²의 평균',
      varianceScatter: 'σ²의 표준편차',
      varianceLaw: '법칙',
      reciprocalAverage: 'σ/s의 평균',
      reciprocalLaw: '가우시안일 때',
    },
    means:
      '회색은 뽑은 샘플 전체의 분포, 청록색은 배치 평균 400개의 분포입니다. 높이는 저마다 가장 높은 칸에 맞추었습니다.',
    meansTitle: '배치 평균 μ의 분포',
    second: {
      variance: {
        title: '배치 분산 σ²의 분포',
        label: '배치 분산 400개의 분포입니다. 세로 점선은 모집단의 분산 1입니다.',
      },
      reciprocal: {
        title: '배치 표준편차의 역수 1/s의 분포',
        label: '배치 표준편차의 역수 400개의 분포입니다. 세로 점선은 모집단의 값 1입니다.',
      },
      normalized: {
        title: '정규화한 값 x̂의 분포',
        label:
          '모든 샘플을 자기 배치의 평균과 표준편차로 정규화한 값의 분포입니다. 붉은 세로선은 넘을 수 없는 상한 ±√(B−1)입니다.',
      },
    },
    scatter:
      '배치 크기에 따른 μ와 σ²의 표준편차입니다. 점은 측정값, 선은 이론값이며 두 축 모두 로그 눈금입니다.',
    scatterTitle: '흩어진 정도와 배치 크기',
    samples: '샘플',
    population: { variance: '모분산', reciprocal: '1/σ' },
    wall: '상한 ±√(B−1) = ±{value}',
    wallBeyond: '벽 ±{value}: 그림 밖',
    batchSize: '배치 크기 B',
    beyond: '4 초과 {count}개 →',
    meanOf:
      '크기 {B}인 배치 {batches}개에서 μ의 표준편차는 {meanScatter}입니다. 법칙 σ/√B의 값은 {meanLaw}입니다. ',
    varianceOf: {
      one: '샘플이 하나뿐이라 σ²의 값은 언제나 {varianceAverage}입니다.',
      finite:
        'σ²의 평균은 {varianceAverage}, 표준편차는 {varianceScatter}이고, 이 모집단의 첨도까지 넣은 법칙의 값은 {varianceLaw}입니다.',
      infinite:
        'σ²의 평균은 {varianceAverage}, 표준편차는 {varianceScatter}입니다. 이 모집단은 네제곱의 평균이 무한해서 σ²에는 이런 법칙이 없습니다. 다시 뽑을 때마다 값이 크게 달라집니다.',
    },
    reciprocalOf: {
      one: '샘플이 하나뿐이면 s = {none}이어서 1/s에는 값이 없습니다.',
      two: 'σ/s의 평균은 이 배치들에서 {reciprocalAverage}이지만, 값이 두 개뿐인 가우시안 배치에서 기댓값은 무한합니다. 두 값이 우연히 가까우면 s가 0에 가까워지기 때문입니다.',
      many: 'σ/s의 평균은 {reciprocalAverage}입니다. 모집단이 가우시안이라면 기댓값은 {reciprocalLaw}이고, 어떤 모양이든 1보다 큽니다.',
      gaussian:
        'σ/s의 평균은 {reciprocalAverage}, 기댓값은 {reciprocalLaw}입니다. 작은 배치는 평균적으로 σ를 작게 추정하므로 곱하는 수 1/s이 평균적으로 너무 큽니다. 정규화한 값의 제곱평균제곱근은 그래도 1입니다.',
    },
    normalizedOf: {
      one: '샘플이 하나뿐이면 상한이 ±{wall}이고, 정규화한 값은 모두 {none}입니다.',
      two: '값이 두 개뿐이면 정규화한 값은 거의 ±1 두 곳에만 놓이고, 가장 먼 값도 {furthest}입니다. ε이 0으로 가면 모두 정확히 ±1이 되어, 얼마나 큰지는 사라지고 순서만 남습니다.',
      many: '크기 {B}인 배치에서 정규화한 값은 ±√(B−1) = ±{wall}의 벽을 넘지 못합니다. 가장 먼 값도 {furthest}입니다.',
    },
  },
  en: {
    question: 'How far do a small batch’s mean and variance fall from the population’s?',
    parameters: {
      B: { label: 'Batch size B' },
      population: {
        label: 'Population (mean 0, variance 1)',
        options: {
          gaussian: 'Gaussian',
          skewed: 'skewed',
          'heavy-tail': 'heavy tail',
          'two-modes': 'two modes',
        },
      },
      statistic: {
        label: 'Second chart',
        options: { variance: 'variance σ²', reciprocal: '1/s', normalized: 'normalized values' },
      },
      seed: { label: 'Sample' },
    },
    columns: {
      B: 'B',
      meanScatter: 'std of μ',
      meanLaw: 'law σ/√B',
      varianceAverage: 'average σ²',
      varianceScatter: 'std of σ²',
      varianceLaw: 'law',
      reciprocalAverage: 'average σ/s',
      reciprocalLaw: 'if Gaussian',
    },
    means:
      'Grey: the distribution of all samples drawn. Teal: the distribution of the 400 batch means. Each is scaled to its own highest bin.',
    meansTitle: 'Batch means μ',
    second: {
      variance: {
        title: 'Batch variances σ²',
        label:
          'The distribution of the 400 batch variances. The dashed vertical line is the population’s variance, 1.',
      },
      reciprocal: {
        title: 'Reciprocals 1/s of the batch deviations',
        label:
          'The distribution of the reciprocals of the 400 batch deviations. The dashed vertical line is the population’s value, 1.',
      },
      normalized: {
        title: 'Normalized values x̂',
        label:
          'The distribution of all samples, each normalized with the mean and deviation of its own batch. The red vertical lines are the limits ±√(B−1), which no value passes.',
      },
    },
    scatter:
      'The standard deviations of μ and of σ² against the batch size. Dots are measured, lines are what the laws say; both axes are logarithmic.',
    scatterTitle: 'Scatter against batch size',
    samples: 'samples',
    population: { variance: 'population', reciprocal: '1/σ' },
    wall: 'walls ±√(B−1) = ±{value}',
    wallBeyond: 'walls ±{value}: outside',
    batchSize: 'batch size B',
    beyond: '{count} above 4 →',
    meanOf:
      'Over {batches} batches of {B}, μ has a standard deviation of {meanScatter}; the law σ/√B says {meanLaw}. ',
    varianceOf: {
      one: 'With a single sample, σ² is always {varianceAverage}.',
      finite:
        'σ² averages {varianceAverage} and has a standard deviation of {varianceScatter}; the law, with this population’s kurtosis, says {varianceLaw}.',
      infinite:
        'σ² averages {varianceAverage} and has a standard deviation of {varianceScatter}. This population has no finite fourth moment, so no such law holds for σ²: draw again and the number jumps.',
    },
    reciprocalOf: {
      one: 'With a single sample, s = {none} and 1/s has no value.',
      two: 'σ/s averages {reciprocalAverage} over these batches, but of two Gaussian values its expected value is infinite: two that happen to be close bring s close to 0.',
      many: 'σ/s averages {reciprocalAverage}. If the population were Gaussian, its expected value would be {reciprocalLaw}; for any shape it is above 1.',
      gaussian:
        'σ/s averages {reciprocalAverage}; its expected value is {reciprocalLaw}. A small batch underrates σ on average, so the factor 1/s is too large on average; the normalized values themselves keep a root mean square of 1.',
    },
    normalizedOf: {
      one: 'With a single sample the walls stand at ±{wall}, and every normalized value is {none}.',
      two: 'Of two values, the normalized ones stand almost only at ±1, the furthest at {furthest}. As ε goes to 0 all land exactly there: the size is gone, only the order is left.',
      many: 'In batches of {B} no normalized value passes the walls ±√(B−1) = ±{wall}. The furthest stands at {furthest}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
