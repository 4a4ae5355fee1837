import type { FunctionGroup } from '../function-group.ts';
import {
  inputGradient,
  normalizedInput,
  parameterGradients,
  scaleAndShift,
} from '../shared-equations.ts';

/** `## Group Normalization` */
export const groupNormalization: FunctionGroup = {
  id: 'group-normalization',
  section: 'group-normalization',
  functions: {
    groupNorm: {
      korean: '샘플마다 이웃한 채널들을 G개의 그룹으로 묶는 그룹 정규화입니다.',
      equation: [scaleAndShift],
      note: {
        ko: 'μ와 σ²은 샘플마다 그룹 하나의 모든 채널과 위치에서 구합니다.',
        en: 'μ and σ² are those of the channels of a group at all positions of each example.',
      },
    },
    groupNormBackward: {
      korean: '그룹 정규화의 역전파입니다.',
      equation: [parameterGradients, inputGradient, normalizedInput],
      note: {
        ko: 'dγ와 dβ의 합은 샘플과 위치에 걸쳐, dx의 합은 샘플마다 그룹 하나의 채널과 위치에 걸쳐 냅니다.',
        en: 'The sums of dγ and dβ run over examples and positions, those of dx over the channels of a group and the positions of each example.',
      },
    },
  },
};
