import type { FunctionGroup } from '../function-group.ts';

/** Of the other methods, those for convolutional networks. */
export const convolutionMethods = {
  filterResponseNorm: {
    korean: '임계값 선형 유닛과 함께 쓰는 필터 응답 정규화(Filter Response Normalization)입니다.',
    equation: [
      String.raw`y = \max\Bigl( \gamma\,\frac{x}{\sqrt{\frac{1}{m} \sum_i x_i^2 + \varepsilon}} + \beta,\ \tau \Bigr)`,
    ],
    note: {
      ko: '샘플과 채널마다 따로 계산하며, m = H·W입니다.',
      en: 'For each example and channel, m = H·W.',
    },
  },
  filterResponseNormBackward: {
    korean: '임계값이 있는 필터 응답 정규화의 역전파입니다.',
    equation: [
      String.raw`dz = \begin{cases} dy & z \ge \tau \\ 0 & z < \tau \end{cases}, \qquad z = \gamma\,\hat{x} + \beta`,
      String.raw`dx = r \Bigl( \gamma\,dz - \hat{x}\,\frac{1}{m} \sum \gamma\,dz\,\hat{x} \Bigr)`,
      String.raw`d\gamma = \sum dz\,\hat{x}, \qquad d\beta = \sum dz, \qquad d\tau = \sum (dy - dz)`,
    ],
    note: {
      ko: '임계값을 넘은 곳에서는 RMS 정규화의 역전파와 같고, r은 제곱평균제곱근의 역수입니다.',
      en: 'Where the threshold is passed, it is the backward step of RMSNorm; r is one over the root mean square.',
    },
  },
  localResponseNorm: {
    korean: '이웃한 채널들의 크기로 나누는 국소 응답 정규화(LRN)입니다.',
    equation: [
      String.raw`y_c = \frac{x_c}{b_c^{\,\beta}}, \qquad b_c = k + \alpha\,s \sum_j x_j^2`,
    ],
    note: {
      ko: '합은 채널 c − ⌊size/2⌋부터 size개에 걸쳐 내고, 범위를 벗어난 채널은 0으로 봅니다. s는 1 또는 1/size입니다.',
      en: 'The sum runs over size channels from c − ⌊size/2⌋, those outside being 0; s is 1 or 1/size.',
    },
  },
  localResponseNormBackward: {
    korean: '국소 응답 정규화의 역전파입니다.',
    equation: [
      String.raw`dx_j = \frac{dy_j}{b_j^{\,\beta}} - 2\,\alpha\,s\,\beta\,x_j \sum_c \frac{dy_c\,x_c}{b_c^{\,\beta + 1}}`,
    ],
    note: {
      ko: '합은 j를 창 안에 둔 채널 c에 걸쳐 냅니다.',
      en: 'The sum runs over the channels c whose window holds j.',
    },
  },
} satisfies FunctionGroup['functions'];
