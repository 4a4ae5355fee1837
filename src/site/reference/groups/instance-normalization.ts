import type { FunctionGroup } from '../function-group.ts';
import {
  inputGradient,
  normalizedInput,
  parameterGradients,
  scaleAndShift,
} from '../shared-equations.ts';

const root = String.raw`\sigma(z) = \sqrt{\operatorname{var}(z) + \varepsilon}`;

/** `## Instance Normalization` */
export const instanceNormalization: FunctionGroup = {
  id: 'instance-normalization',
  section: 'instance-normalization',
  functions: {
    instanceNorm: {
      korean: '샘플 하나의 채널 하나를 따로따로 맞추는 인스턴스 정규화입니다.',
      equation: [scaleAndShift],
      note: {
        ko: 'μ와 σ²은 샘플과 채널마다 모든 위치에서 구합니다.',
        en: 'μ and σ² are those of the positions of each example and channel.',
      },
    },
    instanceNormBackward: {
      korean: '인스턴스 정규화의 역전파입니다.',
      equation: [parameterGradients, inputGradient, normalizedInput],
      note: {
        ko: 'dγ와 dβ의 합은 샘플과 위치에 걸쳐, dx의 합은 샘플과 채널마다 위치들에 걸쳐 냅니다.',
        en: 'The sums of dγ and dβ run over examples and positions, those of dx over the positions of each example and channel.',
      },
    },
    averageInstances: {
      korean:
        '인스턴스 정규화의 통계량을 샘플들에 걸쳐 평균 내어, 이동 통계량에 쓸 수 있게 합니다.',
      equation: [
        String.raw`\mu_c = \frac{1}{N} \sum_n \mu_{nc}, \qquad \sigma^2_c = \frac{1}{N} \sum_n \sigma^2_{nc}`,
      ],
      note: {
        ko: '모든 값을 한데 모아 구한 분산과는 다릅니다.',
        en: 'This is not the variance of the pooled values.',
      },
    },
    adaptiveInstanceNorm: {
      korean:
        '콘텐츠의 평균과 표준편차를 스타일의 것으로 바꾸는 적응형 인스턴스 정규화(AdaIN)입니다.',
      equation: [String.raw`y = \sigma(s)\,\frac{x - \mu(x)}{\sigma(x)} + \mu(s)`, root],
      note: {
        ko: '샘플과 채널마다 따로 계산하며, s는 스타일입니다.',
        en: 'For each example and channel; s is the style.',
      },
    },
    adaptiveInstanceNormBackward: {
      korean: '적응형 인스턴스 정규화의 역전파입니다.',
      equation: [
        String.raw`dx = \frac{\sigma(s)}{\sigma(x)} \Bigl( dy - \frac{1}{m} \sum dy - \hat{x}\,\frac{1}{m} \sum dy\,\hat{x} \Bigr)`,
        String.raw`d\mu(s) = \sum dy, \qquad d\sigma(s) = \sum dy\,\hat{x}`,
        String.raw`ds = \frac{d\mu(s)}{m_s} + d\sigma(s)\,\frac{s - \mu(s)}{m_s\,\sigma(s)}`,
      ],
      note: {
        ko: 'm과 mₛ는 콘텐츠와 스타일의 위치 개수입니다.',
        en: 'm and mₛ are the numbers of positions of the content and of the style.',
      },
    },
  },
};
