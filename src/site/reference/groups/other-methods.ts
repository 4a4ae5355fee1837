import type { FunctionGroup } from '../function-group.ts';
import { convolutionMethods } from './convolution-methods.ts';
import { weightMethods } from './weight-methods.ts';
import { parameterGradients } from '../shared-equations.ts';

/** `## Other methods` */
export const otherMethods: FunctionGroup = {
  id: 'other-methods',
  section: 'beyond',
  functions: {
    rmsNorm: {
      korean: '레이어 정규화에서 평균 빼기를 생략한 RMS 정규화(RMSNorm)입니다.',
      equation: [
        String.raw`y = \gamma\,\frac{x}{\sqrt{\frac{1}{m} \sum_i x_i^2 + \varepsilon}} + \beta`,
      ],
      note: {
        ko: '논문과 모든 프리셋에는 β가 없습니다.',
        en: 'The paper and all presets have no β.',
      },
    },
    rmsNormBackward: {
      korean: 'RMS 정규화의 역전파입니다.',
      equation: [
        parameterGradients,
        String.raw`dx = r \Bigl( \gamma\,dy - \hat{x}\,\frac{1}{m} \sum \gamma\,dy\,\hat{x} \Bigr)`,
        String.raw`\hat{x} = x\,r, \qquad r = \frac{1}{\sqrt{\frac{1}{m} \sum_i x_i^2 + \varepsilon}}`,
      ],
    },
    halfRmsNorm: {
      korean: '반정밀도 수의 RMS 정규화를 연산마다 반올림하며 계산해, 무엇이 넘치는지 보입니다.',
      equation: [String.raw`y = \frac{x}{\sqrt{\frac{1}{m} \sum_i x_i^2 + \varepsilon}}`],
      note: {
        ko: '연산을 모두 반정밀도로 하거나, 32비트로 한 뒤 y만 반정밀도로 반올림합니다.',
        en: 'All in half precision, or in 32 bits with only y rounded to half.',
      },
    },
    roundToHalf: {
      korean: '가장 가까운 반정밀도(IEEE binary16) 수로 반올림하며, 한가운데면 짝수 쪽을 고릅니다.',
      equation: [
        String.raw`q \cdot \operatorname{round}\Bigl( \frac{x}{q} \Bigr), \qquad q = 2^{\max(e, -14) - 10}`,
        String.raw`2^e \le \lvert x \rvert < 2^{e + 1}`,
      ],
      note: {
        ko: '65520부터는 무한대입니다.',
        en: 'From 65520 on it is infinite.',
      },
    },
    batchRenorm: {
      korean: '학습할 때 배치의 통계량을 이동 통계량 쪽으로 보정하는 배치 재정규화입니다.',
      equation: [
        String.raw`y = \gamma \Bigl( \frac{x - \mu_B}{\sigma_B}\,r + d \Bigr) + \beta`,
        String.raw`r = \operatorname{clip}\Bigl( \frac{\sigma_B}{\sigma_{\text{run}}},\ \frac{1}{r_{\max}},\ r_{\max} \Bigr)`,
        String.raw`d = \operatorname{clip}\Bigl( \frac{\mu_B - \mu_{\text{run}}}{\sigma_{\text{run}}},\ -d_{\max},\ d_{\max} \Bigr)`,
      ],
      note: {
        ko: 'B는 배치의 통계량, run은 이동 통계량이고, 두 σ 모두 분산에 ε을 더한 뒤 제곱근을 취한 값입니다.',
        en: 'B marks the statistics of the batch, run the running ones; both σ are √(variance + ε).',
      },
    },
    batchRenormBackward: {
      korean: '배치 재정규화의 역전파로, r과 d는 상수로 봅니다.',
      equation: [
        String.raw`d\gamma = \sum dy\,(\hat{x}\,r + d), \qquad d\beta = \sum dy`,
        String.raw`dx = \frac{\gamma\,r}{\sigma_B} \Bigl( dy - \frac{1}{m} \sum dy - \hat{x}\,\frac{1}{m} \sum dy\,\hat{x} \Bigr)`,
      ],
    },
    switchableNorm: {
      korean: '인스턴스·레이어·배치 정규화를 학습한 비율로 섞는 Switchable Normalization입니다.',
      equation: [
        String.raw`y = \gamma\,\frac{x - \sum_k w_k\,\mu_k}{\sqrt{\sum_k w'_k\,\sigma^2_k + \varepsilon}} + \beta`,
        String.raw`w = \operatorname{softmax}(\lambda), \qquad w' = \operatorname{softmax}(\lambda')`,
      ],
      note: {
        ko: 'k는 인스턴스, 레이어, 배치이고, λ와 λ′은 meanLogits와 varianceLogits입니다.',
        en: 'k is instance, layer, batch; λ and λ′ are meanLogits and varianceLogits.',
      },
    },
    switchableNormBackward: {
      korean: '학습할 때와 추론할 때 Switchable Normalization의 역전파입니다.',
      equation: [
        parameterGradients,
        String.raw`d\mu = -r \sum \gamma\,dy, \qquad d\sigma^2 = -\frac{r^2}{2} \sum \gamma\,dy\,\hat{x}`,
      ],
      note: {
        ko: '두 번째 줄의 합은 샘플과 채널마다 냅니다. 이 기울기가 세 통계량을 거쳐 각각의 비율만큼 x에, softmax를 거쳐 로짓에 이릅니다.',
        en: 'The sums of the second line run over each example and channel; these reach x through every statistic by its weight, and the logits through softmax.',
      },
    },
    ...convolutionMethods,
    ...weightMethods,
    dynamicTanh: {
      korean: '통계량 없이 정규화를 대신하는 함수, Dynamic Tanh(DyT)입니다.',
      equation: [String.raw`y = \gamma \tanh(\alpha x) + \beta`],
    },
    dynamicTanhBackward: {
      korean: 'Dynamic Tanh의 역전파입니다.',
      equation: [
        String.raw`d\gamma = \sum dy\,t, \qquad d\beta = \sum dy, \qquad t = \tanh(\alpha x)`,
        String.raw`dx = \gamma\,dy\,\alpha\,(1 - t^2), \qquad d\alpha = \sum \gamma\,dy\,x\,(1 - t^2)`,
      ],
    },
  },
};
