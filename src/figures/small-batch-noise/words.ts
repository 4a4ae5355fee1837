import type { Language } from '../../i18n/languages.ts';
import type { FigureWords } from '../../kit/figure.ts';
import { finding, type Finding, type FindingNumber } from '../../kit/finding.ts';
import type { parameters } from './parameters.ts';

/** The numbers of a finding, written out. */
export interface FindingNumbers {
  readonly B: FindingNumber;
  readonly batches: FindingNumber;
  readonly meanScatter: FindingNumber;
  readonly meanLaw: FindingNumber;
  readonly varianceAverage: FindingNumber;
  readonly varianceScatter: FindingNumber;
  readonly varianceLaw: FindingNumber;
}

/** The words of the figure. */
export interface Words extends FigureWords<typeof parameters> {
  readonly means: string;
  readonly meansTitle: string;
  readonly variances: string;
  readonly variancesTitle: string;
  readonly scatter: string;
  readonly scatterTitle: string;
  readonly samples: string;
  readonly population: string;
  readonly batchSize: string;
  readonly beyond: (count: number) => string;
  readonly meanOf: (numbers: FindingNumbers) => Finding;
  readonly varianceOf: Readonly<
    Record<'one' | 'finite' | 'infinite', (numbers: FindingNumbers) => Finding>
  >;
}

/** The words of the figure, by language. */
export const words: Readonly<Record<Language, Words>> = {
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
      seed: { label: '표본' },
    },
    columns: {
      B: 'B',
      meanScatter: 'μ의 표준편차',
      meanLaw: '법칙 σ/√B',
      varianceAverage: 'σ²의 평균',
      varianceScatter: 'σ²의 표준편차',
      varianceLaw: '법칙',
    },
    means:
      '회색은 뽑은 샘플 전체의 분포, 청록색은 배치 평균 400개의 분포입니다. 높이는 저마다 가장 높은 칸에 맞추었습니다.',
    meansTitle: '배치 평균 μ의 분포',
    variances: '배치 분산 400개의 분포입니다. 세로 점선은 모집단의 분산 1입니다.',
    variancesTitle: '배치 분산 σ²의 분포',
    scatter:
      '배치 크기에 따른 μ와 σ²의 표준편차입니다. 점은 잰 값, 선은 법칙이 말하는 값이며 두 축 모두 로그 눈금입니다.',
    scatterTitle: '흩어진 정도와 배치 크기',
    samples: '샘플',
    population: '모분산',
    batchSize: '배치 크기 B',
    beyond: (count) => `4 초과 ${String(count)}개 →`,
    meanOf: ({ B, batches, meanScatter, meanLaw }) =>
      finding`크기 ${B}인 배치 ${batches}개에서 μ의 표준편차는 ${meanScatter}입니다. 법칙 σ/√B의 값 ${meanLaw}에 가깝습니다. `,
    varianceOf: {
      one: ({ varianceAverage }) =>
        finding`샘플이 하나뿐이라 σ²의 값은 언제나 ${varianceAverage}입니다.`,
      finite: ({ varianceAverage, varianceScatter, varianceLaw }) =>
        finding`σ²의 평균은 ${varianceAverage}, 표준편차는 ${varianceScatter}이고, 이 모집단의 첨도까지 넣은 법칙의 값은 ${varianceLaw}입니다.`,
      infinite: ({ varianceAverage, varianceScatter }) =>
        finding`σ²의 평균은 ${varianceAverage}, 표준편차는 ${varianceScatter}입니다. 이 모집단은 네제곱의 평균이 무한해서 σ²에는 이런 법칙이 없습니다. 다시 뽑을 때마다 값이 크게 달라집니다.`,
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
      seed: { label: 'Sample' },
    },
    columns: {
      B: 'B',
      meanScatter: 'std of μ',
      meanLaw: 'law σ/√B',
      varianceAverage: 'average σ²',
      varianceScatter: 'std of σ²',
      varianceLaw: 'law',
    },
    means:
      'Grey: the distribution of all samples drawn. Teal: the distribution of the 400 batch means. Each is scaled to its own highest bin.',
    meansTitle: 'Batch means μ',
    variances:
      'The distribution of the 400 batch variances. The dashed upright is the population’s variance, 1.',
    variancesTitle: 'Batch variances σ²',
    scatter:
      'The standard deviations of μ and of σ² against the batch size. Dots are measured, lines are what the laws say; both axes are logarithmic.',
    scatterTitle: 'Scatter against batch size',
    samples: 'samples',
    population: 'population',
    batchSize: 'batch size B',
    beyond: (count) => `${String(count)} above 4 →`,
    meanOf: ({ B, batches, meanScatter, meanLaw }) =>
      finding`Over ${batches} batches of ${B}, μ has a standard deviation of ${meanScatter}; the law σ/√B says ${meanLaw}. `,
    varianceOf: {
      one: ({ varianceAverage }) => finding`With a single sample, σ² is always ${varianceAverage}.`,
      finite: ({ varianceAverage, varianceScatter, varianceLaw }) =>
        finding`σ² averages ${varianceAverage} and has a standard deviation of ${varianceScatter}; the law, with this population’s kurtosis, says ${varianceLaw}.`,
      infinite: ({ varianceAverage, varianceScatter }) =>
        finding`σ² averages ${varianceAverage} and has a standard deviation of ${varianceScatter}. This population has no finite fourth moment, so no such law holds for σ²: draw again and the number jumps.`,
    },
  },
};
