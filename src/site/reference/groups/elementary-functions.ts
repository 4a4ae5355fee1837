import type { FunctionGroup } from '../function-group.ts';

const reducedExponent = String.raw`x = k \ln 2 + r, \qquad |r| \le \tfrac{1}{2} \ln 2`;
const reducedAngle = String.raw`x = k\,\frac{\pi}{2} + r, \qquad |r| \le \frac{\pi}{4}`;

/** `## Elementary functions` */
export const elementaryFunctions: FunctionGroup = {
  id: 'elementary-functions',
  functions: {
    exp: {
      korean: '지수 함수로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [String.raw`e^x = 2^k e^r`, reducedExponent],
      note: { ko: '오차는 1 ulp보다 작습니다.', en: 'The error is below 1 ulp.' },
    },
    expm1: {
      korean: 'eˣ − 1을 x가 작을 때도 정확하게 구합니다.',
      equation: [String.raw`e^x - 1 = 2^k \bigl( (e^r - 1) + 1 - 2^{-k} \bigr)`, reducedExponent],
      note: { ko: '오차는 1 ulp보다 작습니다.', en: 'The error is below 1 ulp.' },
    },
    log: {
      korean: '자연로그로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [
        String.raw`\ln x = k \ln 2 + \ln(1 + f)`,
        String.raw`x = 2^k (1 + f), \qquad \tfrac{1}{\sqrt{2}} < 1 + f < \sqrt{2}`,
      ],
      note: { ko: '오차는 1 ulp보다 작습니다.', en: 'The error is below 1 ulp.' },
    },
    log1p: {
      korean: '1 + x의 로그를 x가 작을 때도 정확하게 구합니다.',
      equation: [String.raw`\ln(1 + x) = \ln u + \frac{c}{u}`],
      note: {
        ko: 'u는 1 + x를 반올림한 값, c는 그 반올림 오차입니다.',
        en: 'u is 1 + x rounded, and c the rounding error.',
      },
    },
    pow: {
      korean: '거듭제곱으로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [String.raw`x^y = 2^{\,y \log_2 x}`],
      note: {
        ko: '로그와 곱을 둘로 나누어 계산하며, 오차는 1 ulp보다 작습니다.',
        en: 'The logarithm and the product are kept in two parts; the error is below 1 ulp.',
      },
    },
    sin: {
      korean: '사인으로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [String.raw`\sin x \in \{ \pm \sin r,\ \pm \cos r \}`, reducedAngle],
      note: { ko: '오차는 1 ulp보다 작습니다.', en: 'The error is below 1 ulp.' },
    },
    cos: {
      korean: '코사인으로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [String.raw`\cos x \in \{ \pm \cos r,\ \pm \sin r \}`, reducedAngle],
      note: { ko: '오차는 1 ulp보다 작습니다.', en: 'The error is below 1 ulp.' },
    },
    tanh: {
      korean: '쌍곡탄젠트로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [
        String.raw`\tanh |x| = \begin{cases} -\dfrac{t}{t + 2}, \quad t = e^{-2|x|} - 1 & |x| < 1 \\[1.2em] 1 - \dfrac{2}{t + 2}, \quad t = e^{2|x|} - 1 & |x| \ge 1 \end{cases}`,
      ],
      note: {
        ko: '부호는 x의 부호이고, 오차는 2 ulp보다 작습니다.',
        en: "The sign is x's, and the error below 2 ulp.",
      },
    },
    erf: {
      korean: '오차 함수로, 어느 기계에서나 마지막 비트까지 같은 값을 냅니다.',
      equation: [String.raw`\operatorname{erf} x = \frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt`],
      note: {
        ko: '네 구간의 유리 근사로 구하며, 오차는 1 ulp보다 작습니다. 정규분포의 누적 분포 함수는 (1 + erf(z/√2))/2입니다.',
        en: 'By rational approximations on four intervals; the error is below 1 ulp.',
      },
    },
  },
};
