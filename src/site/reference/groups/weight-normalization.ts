import type { FunctionGroup } from '../function-group.ts';

/** `## Weight Normalization` */
export const weightNormalization: FunctionGroup = {
  id: 'weight-normalization',
  section: 'weight-normalization',
  functions: {
    weightNorm: {
      korean: '가중치의 길이와 방향을 나누는 가중치 정규화입니다.',
      equation: [String.raw`w = g\,\frac{v}{\lVert v \rVert}`],
      note: {
        ko: '출력마다 따로 계산하거나, 텐서 전체를 하나로 보고 계산합니다.',
        en: 'For each output, or for the whole tensor.',
      },
    },
    weightNormBackward: {
      korean: '가중치 정규화의 역전파입니다.',
      equation: [
        String.raw`dg = \frac{\sum dw\,v}{\lVert v \rVert}, \qquad dv = \frac{g}{\lVert v \rVert} \Bigl( dw - dg\,\frac{v}{\lVert v \rVert} \Bigr)`,
      ],
      note: { ko: 'dv는 v와 수직입니다.', en: 'dv is orthogonal to v.' },
    },
    weightNormInitialization: {
      korean: '배치 하나로 길이와 편향을 정해, 출력이 평균 0과 분산 1로 시작하게 합니다.',
      equation: [
        String.raw`t = \frac{v \cdot x}{\lVert v \rVert}, \qquad g = \frac{1}{\sigma[t]}, \qquad b = -\frac{\mu[t]}{\sigma[t]}`,
      ],
      note: {
        ko: 't는 g = 1, b = 0일 때의 출력입니다.',
        en: 't are the outputs for g = 1 and b = 0.',
      },
    },
    meanOnlyBatchNorm: {
      korean: '가중치 정규화와 함께 쓰는, 평균만 빼는 배치 정규화입니다.',
      equation: [String.raw`y = x - \mu + \beta`],
      note: { ko: '채널마다 따로 계산합니다.', en: 'For each channel.' },
    },
    meanOnlyBatchNormBackward: {
      korean: '평균만 빼는 배치 정규화의 역전파입니다.',
      equation: [String.raw`d\beta = \sum dy, \qquad dx = dy - \frac{1}{m} \sum dy`],
    },
  },
};
