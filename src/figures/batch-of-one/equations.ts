import type { EquationSet } from '../../kit/equation.ts';
import { formatNumber, inParentheses } from '../../kit/format-number.ts';
import type { Model } from './model.ts';

const output = [
  String.raw`\hat{x}_1 = \frac{x_1 - \mu}{\sqrt{\sigma^2 + \varepsilon}} = \frac{\slot{x1} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \slot{normalized}`,
  String.raw`y_1 = \gamma\,\hat{x}_1 + \beta = \slot{gamma} \cdot \slot{normalized-term} + \slot{beta-term} = \slot{y1}`,
];

/** The equations of the figure, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    one: [
      String.raw`\mu = \frac{1}{1}\,x_1 = x_1 = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{1}\,(x_1 - x_1)^2 = \slot{sigma-squared}`,
      ...output,
    ],
    two: [
      String.raw`\mu = \frac{1}{2}\left(\slot{x1} + \slot{last}\right) = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{2}\left((\slot{x1} - \slot{mu-term})^2 + (\slot{last-plain} - \slot{mu-term})^2\right) = \slot{sigma-squared}`,
      ...output,
    ],
    many: [
      String.raw`\mu = \frac{1}{\slot{B}}\left(\slot{x1} + \slot{second} + \cdots + \slot{last}\right) = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{\slot{B}}\left((\slot{x1} - \slot{mu-term})^2 + \cdots\right) = \slot{sigma-squared}`,
      ...output,
    ],
    inference: [
      String.raw`\mu = \mu_{\text{running}} = \slot{mu}`,
      String.raw`\sigma^2 = \sigma^2_{\text{running}} = \slot{sigma-squared}`,
      ...output,
    ],
  },
  fill: (model) => {
    const { x, y, mean, variance, normalized, epsilon, gamma, beta, mode } = model;
    const [first = NaN, second = first] = x;
    const last = x.at(-1) ?? NaN;
    return {
      variant: variantOf(mode, x.length),
      slots: {
        B: String(x.length),
        x1: formatNumber(first, 1),
        second: inParentheses(formatNumber(second, 2)),
        last: inParentheses(formatNumber(last, 2)),
        'last-plain': formatNumber(last, 2),
        mu: formatNumber(mean, 3),
        'mu-term': inParentheses(formatNumber(mean, 3)),
        'sigma-squared': formatNumber(variance, 3),
        epsilon: epsilon === 0 ? '0' : formatNumber(epsilon, epsilon < 1e-4 ? 5 : 3),
        gamma: formatNumber(gamma, 1),
        normalized: formatQuotient(normalized),
        'normalized-term': inParentheses(formatQuotient(normalized)),
        'beta-term': inParentheses(formatNumber(beta, 1)),
        y1: formatQuotient(y[0] ?? NaN),
      },
    };
  },
};

function variantOf(mode: Model['mode'], B: number): string {
  if (mode === 'inference') return 'inference';
  return B === 1 ? 'one' : B === 2 ? 'two' : 'many';
}

/** 0/0 has no value: it is left standing as it is, not given a name that only programmers know. */
function formatQuotient(value: number): string {
  return Number.isNaN(value) ? '0/0' : formatNumber(value, 3);
}
