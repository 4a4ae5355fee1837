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
        label: '둘째 그림에 표시할 값',
        options: { variance: '분산 σ²', reciprocal: '1/s', normalized: '정규화한 값' },
      },
      draws: { label: '지금까지 뽑은 배치 수' },
      seed: { label: '난수 시드' },
    },
    presets: {
      eight: '샘플 8개',
      pairs: '샘플 2개',
      many: '샘플 256개',
      normalized: '2개를 정규화',
    },
    columns: {
      B: 'B',
      meanScatter: 'μ의 표준편차',
      meanLaw: '이론값 σ/√B',
      varianceAverage: 'σ²의 평균',
      varianceScatter: 'σ²의 표준편차',
      varianceLaw: '이론값',
      reciprocalAverage: 'σ/s의 평균',
      reciprocalLaw: '가우시안일 때',
    },
    means:
      '회색은 뽑은 샘플 전체, 청록색은 배치 평균 {count}개의 분포입니다. 높이는 각자 가장 높은 칸을 1로 맞추었습니다.',
    meansTitle: '배치 평균 μ의 분포',
    second: {
      variance: {
        title: '배치 분산 σ²의 분포',
        label: '배치 분산 {count}개의 분포입니다. 점선은 모집단의 분산 1입니다.',
      },
      reciprocal: {
        title: '배치 표준편차의 역수 1/s의 분포',
        label:
          '배치 {count}개의 1/s의 분포입니다(s는 배치의 표준편차). 점선은 모집단의 값 1입니다.',
      },
      normalized: {
        title: '정규화한 값 x̂의 분포',
        label:
          '모든 샘플을 속한 배치의 평균과 표준편차로 정규화한 값의 분포입니다. 붉은 세로선은 상한 ±√(B−1)입니다.',
      },
    },
    scatter: '점은 μ와 σ²의 표준편차를 측정한 값, 선은 이론값입니다. 두 축 모두 로그 눈금입니다.',
    here: { mean: 'μ: {value}', variance: 'σ²: {value}', first: '배치 하나로는 알 수 없음' },
    scatterTitle: '배치 크기에 따른 표준편차',
    samples: '샘플',
    population: { variance: '모분산', reciprocal: '1/σ' },
    wall: '상한 ±√(B−1) = ±{value}',
    wallBeyond: '상한 ±{value}: 그림 밖',
    batchSize: '배치 크기 B',
    beyond: '4 초과 {count}개 →',
    headline: {
      variance: {
        first:
          '첫 배치의 평균은 {meanMiss}만큼, 분산은 {varianceMiss}만큼 모집단의 값에서 벗어났습니다.',
        soFar:
          '지금까지 배치 평균은 {meanScatter}만큼, 배치 분산은 {varianceScatter}만큼 흩어졌습니다.',
        one: '배치 평균은 {meanScatter}만큼 흩어지고, 배치 분산은 언제나 {none}입니다.',
        two: '배치 평균은 {meanScatter}만큼, 배치 분산은 {varianceScatter}만큼 흩어집니다(표준편차).',
        many: '배치 평균은 {meanScatter}만큼, 배치 분산은 {varianceScatter}만큼 흩어집니다(표준편차).',
      },
      reciprocal: {
        first: '첫 배치에서 s의 역수는 {reciprocalAverage}입니다. σ를 정확히 추정하면 1입니다.',
        soFar: '지금까지 s의 역수는 평균 {reciprocalAverage}입니다. σ를 정확히 추정하면 1입니다.',
        one: '샘플이 하나뿐이면 1/s의 값이 없습니다.',
        two: '1/s의 평균은 {reciprocalAverage}이지만, 다시 뽑으면 크게 달라집니다.',
        many: 's의 역수는 평균 {reciprocalAverage}입니다. σ를 정확히 추정하면 1입니다.',
      },
      normalized: {
        one: '정규화하면 아무것도 남지 않습니다. 값이 모두 {none}입니다.',
        two: '정규화하면 거의 +1과 −1만 남습니다.',
        many: '정규화한 값은 ±{wall} 안에 머뭅니다. 가장 먼 값은 {furthest}입니다.',
      },
    },
    drawn: '배치 {batches}개 가운데 {draws}개를 뽑았습니다. ',
    meanOf: {
      first:
        '크기 {B}인 첫 배치에서 μ의 값은 {firstMean}입니다. 배치 하나로는 μ의 표준편차를 잴 수 없고, 이론값 σ/√B로는 {meanLaw}입니다. ',
      soFar:
        '크기 {B}인 이 배치들에서 μ의 표준편차는 {meanScatter}, 모두 뽑으면 {meanInTheEnd}입니다. 이론값 σ/√B로는 {meanLaw}입니다. ',
      all: '크기 {B}인 배치 {batches}개에서 μ의 표준편차는 {meanScatter}입니다. 이론값 σ/√B로는 {meanLaw}입니다. ',
    },
    varianceOf: {
      first: 'σ²의 값은 {varianceAverage}입니다.',
      one: '샘플이 하나뿐이라 σ²의 값은 언제나 {varianceAverage}입니다.',
      finite:
        'σ²의 평균은 {varianceAverage}, 표준편차는 {varianceScatter}이고, 이 모집단의 첨도를 넣은 이론값은 {varianceLaw}입니다.',
      infinite:
        'σ²의 평균은 {varianceAverage}, 표준편차는 {varianceScatter}입니다. 이 모집단은 네제곱의 평균이 무한해서 이 표준편차에는 이론값이 없습니다. 다시 뽑을 때마다 값이 크게 달라집니다.',
    },
    reciprocalOf: {
      first: 'σ/s의 값은 {reciprocalAverage}입니다.',
      one: '샘플이 하나뿐이면 s = {none}이어서 1/s에는 값이 없습니다.',
      two: 'σ/s의 평균은 이 배치들에서 {reciprocalAverage}이지만, 값이 두 개뿐인 가우시안 배치에서 기댓값은 무한합니다. 두 값이 우연히 가까우면 s가 0에 가까워지기 때문입니다.',
      many: 'σ/s의 평균은 {reciprocalAverage}입니다. 모집단이 가우시안이라면 기댓값은 {reciprocalLaw}이고, 어떤 모양이든 1보다 큽니다.',
      gaussian:
        'σ/s의 평균은 {reciprocalAverage}, 기댓값은 {reciprocalLaw}입니다. 작은 배치는 평균적으로 σ를 작게 추정하므로 곱하는 수 1/s이 평균적으로 너무 큽니다. 정규화한 값의 제곱평균제곱근은 그래도 1입니다.',
    },
    normalizedOf: {
      one: '샘플이 하나뿐이면 상한이 ±{wall}이고, 정규화한 값은 모두 {none}입니다.',
      two: '값이 두 개뿐이면 정규화한 값은 거의 ±1 두 곳에만 놓이고, 가장 먼 값도 {furthest}입니다. ε이 0으로 가면 모두 정확히 ±1이 되어, 얼마나 큰지는 사라지고 순서만 남습니다.',
      many: '크기 {B}인 배치에서 정규화한 값의 상한은 ±√(B−1) = ±{wall}입니다. 가장 먼 값은 {furthest}입니다.',
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
        label: 'Show in the second chart',
        options: { variance: 'variance σ²', reciprocal: '1/s', normalized: 'normalized values' },
      },
      draws: { label: 'Batches drawn so far' },
      seed: { label: 'Random seed' },
    },
    presets: {
      eight: 'Batches of 8',
      pairs: 'Batches of 2',
      many: 'Batches of 256',
      normalized: 'Pairs, normalized',
    },
    columns: {
      B: 'B',
      meanScatter: 'std of μ',
      meanLaw: 'theory σ/√B',
      varianceAverage: 'average σ²',
      varianceScatter: 'std of σ²',
      varianceLaw: 'theory',
      reciprocalAverage: 'average σ/s',
      reciprocalLaw: 'if Gaussian',
    },
    means:
      'Grey: all samples drawn. Teal: the {count} batch {count|mean|means}. Each is scaled to its own highest bin.',
    meansTitle: 'Batch means μ',
    second: {
      variance: {
        title: 'Batch variances σ²',
        label:
          'The {count} batch {count|variance|variances}; the dashed line is the population’s variance, 1.',
      },
      reciprocal: {
        title: 'Reciprocals 1/s',
        label:
          '1/s of the {count} {count|batch|batches}, where s is a batch’s standard deviation; the dashed line is the population’s value, 1.',
      },
      normalized: {
        title: 'Normalized values x̂',
        label:
          'All samples, each normalized with the mean and standard deviation of its own batch. The red lines are the limits ±√(B−1).',
      },
    },
    scatter:
      'Dots: measured standard deviations of μ and σ²; lines: theory. Both axes are logarithmic.',
    here: { mean: 'μ: {value}', variance: 'σ²: {value}', first: 'unknown from one batch' },
    scatterTitle: 'Standard deviation by batch size',
    samples: 'samples',
    population: { variance: 'population', reciprocal: '1/σ' },
    wall: 'limits ±√(B−1) = ±{value}',
    wallBeyond: 'limits ±{value}: outside',
    batchSize: 'batch size B',
    beyond: '{count} above 4 →',
    headline: {
      variance: {
        first: 'The first batch misses the mean by {meanMiss}, the variance by {varianceMiss}.',
        soFar: 'So far the mean scatters by {meanScatter}, the variance by {varianceScatter}.',
        one: 'The mean scatters by {meanScatter}, and the variance is always {none}.',
        two: 'The mean scatters by {meanScatter}, the variance by {varianceScatter} (standard deviations).',
        many: 'The mean scatters by {meanScatter}, the variance by {varianceScatter} (standard deviations).',
      },
      reciprocal: {
        first: 'The first batch’s reciprocal of s is {reciprocalAverage}; estimated exactly, 1.',
        soFar: 'So far the reciprocal of s averages {reciprocalAverage}; estimated exactly, 1.',
        one: 'With a single sample 1/s has no value.',
        two: '1/s averages {reciprocalAverage}, and widely differs with every draw.',
        many: 'The reciprocal of s averages {reciprocalAverage}; estimated exactly it would be 1.',
      },
      normalized: {
        one: 'Normalized, nothing is left: every value is {none}.',
        two: 'Normalized, almost nothing but +1 and −1 is left.',
        many: 'Normalized values stay within ±{wall}; the farthest is {furthest}.',
      },
    },
    drawn: 'Batches drawn so far: {draws} of {batches}. ',
    meanOf: {
      first:
        'In the first batch of {B}, μ is {firstMean}. One batch shows no standard deviation of μ; in theory it is σ/√B = {meanLaw}. ',
      soFar:
        'Over these batches of {B}, μ has a standard deviation of {meanScatter}, over all {batches} one of {meanInTheEnd}; in theory it is σ/√B = {meanLaw}. ',
      all: 'Over {batches} batches of {B}, μ has a standard deviation of {meanScatter}; in theory it is σ/√B = {meanLaw}. ',
    },
    varianceOf: {
      first: 'σ² is {varianceAverage}.',
      one: 'With a single sample, σ² is always {varianceAverage}.',
      finite:
        'σ² averages {varianceAverage} and has a standard deviation of {varianceScatter}; the theory, with this population’s kurtosis, gives {varianceLaw}.',
      infinite:
        'σ² averages {varianceAverage} and has a standard deviation of {varianceScatter}. This population has no finite fourth moment, so theory has no number for this: with another random seed it differs widely.',
    },
    reciprocalOf: {
      first: 'σ/s is {reciprocalAverage}.',
      one: 'With a single sample, s = {none} and 1/s has no value.',
      two: 'σ/s averages {reciprocalAverage} over these batches, but of two Gaussian values its expected value is infinite: two that happen to be close bring s close to 0.',
      many: 'σ/s averages {reciprocalAverage}. If the population were Gaussian, its expected value would be {reciprocalLaw}; for any shape it is above 1.',
      gaussian:
        'σ/s averages {reciprocalAverage}; its expected value is {reciprocalLaw}. A small batch underestimates σ on average, so the factor 1/s is too large on average; the normalized values themselves keep a root mean square of 1.',
    },
    normalizedOf: {
      one: 'With a single sample the limits are ±{wall}, and every normalized value is {none}.',
      two: 'Of two values, the normalized ones stand almost only at ±1, the farthest at {furthest}. As ε goes to 0 all land exactly there: the size is gone, only the order is left.',
      many: 'In batches of {B} no normalized value passes ±√(B−1) = ±{wall}. The farthest is at {furthest}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
