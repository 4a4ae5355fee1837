import type { FunctionGroup } from '../function-group.ts';

/** `## Feature scaling` */
export const featureScaling: FunctionGroup = {
  id: 'feature-scaling',
  section: 'normalization-and-regularization',
  functions: {
    zScoreScaling: {
      korean: '특성마다 평균을 0, 분산을 1로 맞추는 표준화입니다.',
      equation: [String.raw`y = \frac{x - \mu}{\sigma}`],
      note: {
        ko: "σ²은 n으로 나누거나('n', scikit-learn) n − 1로 나눕니다('n-1', R과 pandas).",
        en: "σ² is divided by n ('n', scikit-learn) or n − 1 ('n-1', R and pandas).",
      },
    },
    zScoreScalingBackward: {
      korean: '표준화의 역전파로, ε이 0인 배치 정규화의 역전파와 같습니다.',
      equation: [
        String.raw`dx = \frac{1}{\sigma} \Bigl( dy - \frac{1}{n} \sum dy - y\,\frac{1}{n} \sum dy\,y \Bigr)`,
      ],
      note: {
        ko: "식은 'n'일 때의 것이고, 'n-1'이면 σ와 y를 n으로 나눈 분산으로 구한 뒤 결과에 √((n − 1)/n)을 곱합니다.",
        en: "This is for 'n'; for 'n-1', σ and y are those of the variance divided by n, and the result is multiplied by √((n − 1)/n).",
      },
    },
    minMaxScaling: {
      korean: '특성마다 값을 0에서 1 사이에 놓는 최소-최대 스케일링입니다.',
      equation: [String.raw`y = \frac{x - \min x}{\max x - \min x}`],
    },
    robustScaling: {
      korean: '이상치에 흔들리지 않는 중앙값과 사분위수로 맞추는 스케일링입니다.',
      equation: [String.raw`y = \frac{x - \operatorname{median} x}{q_{0.75} - q_{0.25}}`],
      note: {
        ko: '분위수 q는 선형 보간으로 구합니다.',
        en: 'The quantiles q are found by linear interpolation.',
      },
    },
    quantileScalingBackward: {
      korean: '최소-최대 스케일링과 사분위수 스케일링의 역전파입니다.',
      equation: [
        String.raw`dx_i = \frac{1}{s} \Bigl( dy_i - a_i \sum dy - b_i \sum dy\,y \Bigr)`,
        String.raw`o = \sum_i a_i\,x_i, \qquad s = \sum_i b_i\,x_i`,
      ],
      note: {
        ko: 'o는 offset, s는 scale입니다. 같은 값이 여럿이면 가능한 기울기 가운데 하나입니다.',
        en: 'o is the offset and s the scale; between equal values it is one of the possible gradients.',
      },
    },
    l2Scaling: {
      korean: '샘플마다 길이를 1로 맞추는 L2 스케일링입니다.',
      equation: [String.raw`y = \frac{x}{\max(\lVert x \rVert, \varepsilon)}`],
      note: {
        ko: '길이는 첫 축을 뺀 모든 축에서 구합니다.',
        en: 'The length is taken over all axes but the first.',
      },
    },
    l2ScalingBackward: {
      korean: 'L2 스케일링의 역전파입니다.',
      equation: [
        String.raw`dx = \begin{cases} \bigl( dy - y \sum dy\,y \bigr) / \lVert x \rVert & \lVert x \rVert \ge \varepsilon \\ dy / \varepsilon & \lVert x \rVert < \varepsilon \end{cases}`,
      ],
    },
    applyFeatureMap: {
      korean:
        '다른 표에서 구한 변환을 적용합니다. 학습 데이터의 변환을 테스트 데이터에 쓸 때 필요합니다.',
      equation: [String.raw`y = \frac{x - \text{offset}}{\text{scale}}`],
      note: {
        ko: '0/0은 NaN이 됩니다. scikit-learn은 scale이 0이면 1로 봅니다.',
        en: '0/0 gives NaN; scikit-learn takes a scale of 0 for 1.',
      },
    },
  },
};
