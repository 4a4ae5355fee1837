import type { FunctionGroup } from '../function-group.ts';

/** Of the other methods, those that change weights. */
export const weightMethods = {
  weightStandardization: {
    korean: '필터마다 가중치의 평균을 0, 분산을 1로 맞추는 가중치 표준화입니다.',
    equation: [String.raw`\hat{w} = \frac{w - \mu}{s}, \qquad s = \sqrt{\sigma^2 + \varepsilon}`],
    note: {
      ko: '출력 하나의 가중치마다 계산합니다. 선택에 따라 ε은 제곱근 밖에 더하고, σ²은 m − 1로 나눕니다.',
      en: 'Over the weights of each output; by choice, ε is added to the root and σ² divided by m − 1.',
    },
  },
  weightStandardizationBackward: {
    korean: '가중치 표준화의 역전파입니다.',
    equation: [
      String.raw`dw = \frac{1}{s} \Bigl( d\hat{w} - \frac{1}{m} \sum d\hat{w} \Bigr) - \frac{b\,(w - \mu)}{m\,q\,s^2} \sum d\hat{w}\,(w - \mu)`,
    ],
    note: {
      ko: 'b는 분산에 곱한 1 또는 m/(m − 1)이고, q는 s를 만드는 제곱근입니다.',
      en: "b is the variance's factor, 1 or m/(m − 1); q is the root of which s is made.",
    },
  },
  spectralNorm: {
    korean: '가중치를 가장 큰 특잇값의 추정값으로 나누는 스펙트럴 정규화입니다.',
    equation: [
      String.raw`v \leftarrow \frac{W^{\top} u}{\lVert W^{\top} u \rVert}, \qquad u \leftarrow \frac{W v}{\lVert W v \rVert}`,
      String.raw`\bar{W} = \frac{W}{\sigma}, \qquad \sigma = u^{\top} W v`,
    ],
    note: {
      ko: 'W는 [outputs, inputs] 행렬로 펼친 가중치입니다.',
      en: 'W is the weight as a matrix [outputs, inputs].',
    },
  },
  spectralNormBackward: {
    korean: '스펙트럴 정규화의 역전파로, 여러 프레임워크처럼 u와 v를 상수로 봅니다.',
    equation: [
      String.raw`dW = \frac{1}{\sigma} \Bigl( d\bar{W} - \frac{\sum d\bar{W}\,W}{\sigma}\,u\,v^{\top} \Bigr)`,
    ],
  },
} satisfies FunctionGroup['functions'];
