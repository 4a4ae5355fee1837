import type { FunctionGroup } from '../function-group.ts';
import {
  inputGradient,
  normalizedInput,
  parameterGradients,
  scaleAndShift,
} from '../shared-equations.ts';

const gradients = [parameterGradients, inputGradient, normalizedInput];

/** `## Layer Normalization` */
export const layerNormalization: FunctionGroup = {
  id: 'layer-normalization',
  section: 'layer-normalization',
  functions: {
    layerNorm: {
      korean: '뒤쪽 축들에 걸쳐 계산하는 레이어 정규화입니다.',
      equation: [scaleAndShift],
      note: {
        ko: 'μ와 σ²은 샘플마다 뒤쪽 축들에서 구합니다.',
        en: 'μ and σ² are those of the trailing axes of each example.',
      },
    },
    layerNormBackward: {
      korean: '레이어 정규화의 역전파입니다.',
      equation: gradients,
      note: {
        ko: 'dγ와 dβ의 합은 샘플들에 걸쳐, dx의 합은 뒤쪽 축들에 걸쳐 냅니다.',
        en: 'The sums of dγ and dβ run over examples, those of dx over the trailing axes.',
      },
    },
    channelLayerNorm: {
      korean: '샘플과 위치마다 채널 축에서만 계산하는 레이어 정규화(ConvNeXt)입니다.',
      equation: [scaleAndShift],
      note: {
        ko: 'μ와 σ²은 샘플과 위치마다 채널들에서 구합니다.',
        en: 'μ and σ² are those of the channels of each example and position.',
      },
    },
    channelLayerNormBackward: {
      korean: '채널 축에서만 계산하는 레이어 정규화의 역전파입니다.',
      equation: gradients,
      note: {
        ko: 'dγ와 dβ의 합은 샘플과 위치에 걸쳐, dx의 합은 채널들에 걸쳐 냅니다.',
        en: 'The sums of dγ and dβ run over examples and positions, those of dx over channels.',
      },
    },
  },
};
