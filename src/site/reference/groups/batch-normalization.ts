import type { FunctionGroup } from '../function-group.ts';
import {
  inputGradient,
  meanAndVariance,
  normalizedInput,
  parameterGradients,
  scaleAndShift,
} from '../shared-equations.ts';

const running = String.raw`\sqrt{\sigma^2_{\text{run}} + \varepsilon}`;

/** `## Batch Normalization` */
export const batchNormalization: FunctionGroup = {
  id: 'batch-normalization',
  section: 'batch-normalization',
  functions: {
    batchNormTraining: {
      korean: '학습할 때의 배치 정규화로, 배치에서 구한 평균과 분산을 씁니다.',
      equation: [...meanAndVariance, scaleAndShift],
      note: {
        ko: '채널마다 따로 계산하며, 값은 m = N개이고 이미지에서는 m = N·H·W개입니다.',
        en: 'For each channel; the sums run over m = N values, on images over m = N·H·W.',
      },
    },
    batchNormBackward: {
      korean: '학습할 때의 배치 정규화를 거슬러 올라가는 역전파입니다.',
      equation: [parameterGradients, inputGradient, normalizedInput],
      note: { ko: '합은 채널마다 따로 냅니다.', en: 'The sums run over each channel.' },
    },
    batchNormInference: {
      korean: '추론할 때의 배치 정규화로, 고정된 통계량을 써서 샘플을 하나씩 따로 계산합니다.',
      equation: [String.raw`y = \gamma\,\frac{x - \mu_{\text{run}}}{${running}} + \beta`],
      note: {
        ko: 'run은 이동 평균과 이동 분산을 뜻합니다.',
        en: 'run marks the running mean and variance.',
      },
    },
    batchNormInferenceBackward: {
      korean: '통계량을 고정한 배치 정규화(추론, 또는 동결한 층)의 역전파입니다.',
      equation: [
        parameterGradients,
        String.raw`dx = \frac{\gamma\,dy}{${running}}, \qquad \hat{x} = \frac{x - \mu_{\text{run}}}{${running}}`,
      ],
    },
    initialRunning: {
      korean: '첫 스텝을 밟기 전의 이동 통계량을 만듭니다.',
      equation: [String.raw`\mu_{\text{run}} = 0, \qquad \sigma^2_{\text{run}} = 1`],
    },
    updateRunning: {
      korean: '이동 통계량을 배치의 통계량 쪽으로 한 스텝 옮깁니다.',
      equation: [
        String.raw`\mu_{\text{run}} \leftarrow (1 - w)\,\mu_{\text{run}} + w\,\mu`,
        String.raw`\sigma^2_{\text{run}} \leftarrow (1 - w)\,\sigma^2_{\text{run}} + w\,b\,\sigma^2`,
      ],
      note: {
        ko: "w는 모멘텀('new-weight')이거나 1 − 모멘텀('old-weight')입니다. b는 'n'일 때 1, 'n-1'일 때 m/(m − 1)입니다.",
        en: "w is the momentum ('new-weight') or 1 − momentum ('old-weight'); b is 1 for 'n' and m/(m − 1) for 'n-1'.",
      },
    },
    foldBatchNorm: {
      korean: '추론할 때의 배치 정규화를 앞 층에 접어 넣을 수 있는 아핀 변환 하나로 바꿉니다.',
      equation: [
        String.raw`y = s\,x + t, \qquad s = \frac{\gamma}{${running}}, \qquad t = \beta - s\,\mu_{\text{run}}`,
        String.raw`W' = s\,W, \qquad b' = s\,b + t`,
      ],
      note: {
        ko: 's는 scale, t는 shift이고, W와 b는 앞 합성곱의 가중치와 편향입니다.',
        en: 's is scale and t is shift; W and b are the weight and bias of the convolution before.',
      },
    },
    maskedBatchNormTraining: {
      korean: '패딩을 통계량에서 빼고 계산하는 학습용 배치 정규화입니다.',
      equation: [...meanAndVariance, scaleAndShift],
      note: {
        ko: '합은 마스크가 남긴 m개의 위치에서만 내고, 출력은 모든 위치에서 계산합니다.',
        en: 'The sums run over the m positions that the mask keeps; y is computed at all positions.',
      },
    },
    maskedBatchNormBackward: {
      korean: '마스크를 쓴 배치 정규화의 역전파입니다.',
      equation: [
        parameterGradients,
        String.raw`dx = r \Bigl( \gamma\,dy - w \Bigl( \frac{1}{m} \sum \gamma\,dy + \hat{x}\,\frac{1}{m} \sum \gamma\,dy\,\hat{x} \Bigr) \Bigr)`,
        normalizedInput,
      ],
      note: {
        ko: 'w는 마스크가 남긴 m개의 위치에서 1, 나머지에서 0이고, 합은 모든 위치에서 냅니다.',
        en: 'w is 1 at the m kept positions and 0 at others; all sums run over all positions.',
      },
    },
    synchronizeStatistics: {
      korean: '크기가 같은 부분 배치들의 통계량을 모아 전체 배치의 통계량을 구합니다.',
      equation: [
        String.raw`\mu = \frac{1}{k} \sum_j \mu_j, \qquad \sigma^2 = \frac{1}{k} \sum_j \left(\sigma_j^2 + (\mu_j - \mu)^2\right)`,
      ],
      note: {
        ko: 'k는 부분 배치의 수입니다.',
        en: 'k is the number of parts.',
      },
    },
    maskedStatistics: {
      korean: '마스크가 남긴 위치에서 채널마다 평균과 분산을 구합니다.',
      equation: [...meanAndVariance],
      note: {
        ko: '합은 마스크가 남긴 m개의 위치에서 냅니다.',
        en: 'The sums run over the m positions that the mask keeps.',
      },
    },
  },
};
