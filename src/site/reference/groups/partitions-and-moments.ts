import type { FunctionGroup } from '../function-group.ts';
import {
  inputGradient,
  meanAndVariance,
  normalizedInput,
  parameterGradients,
  scaleAndShift,
} from '../shared-equations.ts';

/** `## Partitions and moments` */
export const partitionsAndMoments: FunctionGroup = {
  id: 'partitions-and-moments',
  functions: {
    moments: {
      korean: '분할의 집합마다 평균과 n으로 나눈 분산을 구합니다.',
      equation: [...meanAndVariance],
    },
    normalize: {
      korean:
        '분할의 집합마다 정규화합니다. 배치·레이어·인스턴스·그룹 정규화가 모두 이 함수 하나입니다.',
      equation: [scaleAndShift],
    },
    normalizeBackward: {
      korean: 'normalize의 역전파입니다.',
      equation: [parameterGradients, inputGradient, normalizedInput],
      note: {
        ko: 'dγ와 dβ의 합은 파라미터 하나를 함께 쓰는 원소들에서, dx의 합은 집합 안에서 냅니다.',
        en: 'The sums of dγ and dβ run over the elements of one parameter, those of dx over the set.',
      },
    },
    batchPartition: {
      korean: '배치 정규화의 집합으로, 채널마다 하나씩이며 모든 샘플과 위치를 담습니다.',
      equation: [String.raw`S_c = \{ (n, c, h, w) : \forall\, n, h, w \}, \qquad m = N H W`],
    },
    layerPartition: {
      korean: '레이어 정규화의 집합으로, 앞쪽 축의 첨자마다 하나씩이며 뒤쪽 축들을 담습니다.',
      equation: [String.raw`S_n = \{ (n, c, h, w) : \forall\, c, h, w \}, \qquad m = C H W`],
      note: {
        ko: '첫 축만 남기고 모두 모을 때의 식입니다.',
        en: 'With all axes but the first.',
      },
    },
    channelPartition: {
      korean: '채널 축만 쓰는 레이어 정규화의 집합으로, 샘플과 위치마다 하나씩입니다.',
      equation: [String.raw`S_{nhw} = \{ (n, c, h, w) : \forall\, c \}, \qquad m = C`],
    },
    instancePartition: {
      korean: '인스턴스 정규화의 집합으로, 샘플과 채널마다 하나씩이며 모든 위치를 담습니다.',
      equation: [String.raw`S_{nc} = \{ (n, c, h, w) : \forall\, h, w \}, \qquad m = H W`],
    },
    groupPartition: {
      korean: '그룹 정규화의 집합으로, 샘플과 이웃한 채널들의 그룹마다 하나씩입니다.',
      equation: [
        String.raw`S_{ng} = \Bigl\{ (n, c, h, w) : \Bigl\lfloor \frac{c}{C / G} \Bigr\rfloor = g \Bigr\}, \qquad m = \frac{C}{G} H W`,
      ],
    },
    setOf: {
      korean: '원소 하나가 속한 집합의 번호를 돌려줍니다.',
      equation: [String.raw`i = ((a\,R + b)\,K + c)\,L + d \;\mapsto\; a\,K + c`],
      note: {
        ko: 'R, K, L은 분할의 repeats, rows, run이고, 0 ≤ b < R, 0 ≤ c < K, 0 ≤ d < L입니다.',
        en: "R, K, L are the partition's repeats, rows and run; 0 ≤ b < R, 0 ≤ c < K, 0 ≤ d < L.",
      },
    },
    setIndices: {
      korean: '모든 원소의 집합 번호를 메모리 순서대로 돌려줍니다.',
      equation: [
        String.raw`\bigl( \operatorname{setOf}(0),\ \operatorname{setOf}(1),\ \dots \bigr)`,
      ],
    },
    channelParameters: {
      korean: '채널마다 γ와 β를 하나씩 두며, 배치·인스턴스·그룹 정규화가 씁니다.',
      equation: [String.raw`i \;\mapsto\; \Bigl\lfloor \frac{i}{H W} \Bigr\rfloor \bmod C`],
      note: {
        ko: '원소 i가 쓰는 파라미터의 번호입니다.',
        en: 'The parameter of element i.',
      },
    },
    trailingParameters: {
      korean: '뒤쪽 축의 원소마다 γ와 β를 하나씩 두며, 레이어 정규화가 씁니다.',
      equation: [String.raw`i \;\mapsto\; i \bmod m`],
      note: {
        ko: '원소 i가 쓰는 파라미터의 번호입니다.',
        en: 'The parameter of element i.',
      },
    },
  },
};
