import type { FunctionGroup } from '../function-group.ts';

/** `## Random numbers` */
export const randomNumbers: FunctionGroup = {
  id: 'random-numbers',
  functions: {
    createRandom: {
      korean:
        '시드로 정해지는 난수 생성기입니다. xoshiro128**를 쓰고, 처음 상태는 SplitMix32로 채웁니다.',
      equation: [
        String.raw`\text{uniform} = \frac{2^{26} u_{27} + u_{26}}{2^{53}}, \qquad \text{exponential} = -\log(1 - \text{uniform})`,
      ],
      note: {
        ko: 'u의 아래첨자는 뽑은 비트 수입니다. 정규분포의 수는 Marsaglia의 극좌표법으로, 정수는 기각법으로 뽑습니다.',
        en: "The index of u is the number of bits drawn; normal numbers come from Marsaglia's polar method, integers from rejection.",
      },
    },
    sampleGamma: {
      korean: '척도가 1인 감마 분포에서 수 하나를 뽑습니다.',
      equation: [String.raw`p(x) = \frac{x^{k - 1} e^{-x}}{\Gamma(k)}`],
      note: {
        ko: '정규분포에서 뽑은 수의 세제곱으로 기각법을 쓰고, k < 1이면 k + 1에서 뽑아 uniform^(1/k)을 곱합니다.',
        en: 'By rejection from the cube of a normal number, and for k < 1 from k + 1 by a factor uniform^(1/k).',
      },
    },
    sampleStudentT: {
      korean:
        '스튜던트 t 분포에서 수 하나를 뽑습니다. ν가 작으면 꼬리가 두껍고, 커질수록 정규분포에 가까워집니다.',
      equation: [
        String.raw`t = \frac{z}{\sqrt{\chi^2 / \nu}}`,
        String.raw`z \sim \mathcal{N}(0, 1), \qquad \chi^2 = 2\,\Gamma_{\nu / 2}`,
      ],
      note: {
        ko: 'Γ의 아래첨자는 감마 분포의 모양입니다.',
        en: 'The index of Γ is the shape of the gamma distribution.',
      },
    },
  },
};
