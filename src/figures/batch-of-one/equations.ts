import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, formatVisible, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

const output = [
  String.raw`\hat{x}_1 = \frac{x_1 - \mu}{\sqrt{\sigma^2 + \varepsilon}} = \frac{\slot{x1} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \slot{normalized}`,
  String.raw`y_1 = \gamma\,\hat{x}_1 + \beta \narrowbreak = \slot{gamma} \cdot \slot{normalized-term} + \slot{beta-term} = \slot{y1}`,
];

const alone = [
  String.raw`\mu = \frac{1}{1}\,x_1 = x_1 = \slot{mu}`,
  String.raw`\sigma^2 = \frac{1}{1}\,(x_1 - x_1)^2 = \slot{sigma-squared}`,
];

/** The equations of the figure, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    one: [...alone, ...output],
    undefined: [
      ...alone,
      String.raw`\hat{x}_1 = \frac{x_1 - \mu}{\sqrt{\sigma^2 + \varepsilon}} = \frac{\slot{x1} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \frac{0}{0}`,
    ],
    two: [
      String.raw`\mu = \frac{1}{2}\left(\slot{x1} + \slot{last}\right) = \slot{mu}`,
      // Of two values the variance is the square of half their distance.
      String.raw`\sigma^2 = \left(\frac{x_1 - x_2}{2}\right)^2 = \left(\frac{\slot{x1} - \slot{last}}{2}\right)^2 = \slot{sigma-squared}`,
      ...output,
    ],
    many: [
      String.raw`\mu = \frac{1}{\slot{B}}\left(\slot{x1} + \slot{second} + \cdots + \slot{last}\right) \narrowbreak = \slot{mu}`,
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
    const { x, y, mean, variance, normalized, epsilon, gamma, beta } = model;
    const [first = NaN, second = first] = x;
    const last = x.at(-1) ?? NaN;
    return {
      variant: variantOf(model),
      slots: {
        B: String(x.length),
        x1: formatNumber(first, 1),
        second: inParentheses(formatNumber(second, 3)),
        last: inParentheses(formatNumber(last, 3)),
        mu: formatNumber(mean, 3),
        'mu-term': inParentheses(formatNumber(mean, 3)),
        'sigma-squared': formatVisible(variance, 3),
        epsilon: epsilon === 0 ? '0' : formatNumber(epsilon, epsilon < 1e-4 ? 5 : 3),
        gamma: formatNumber(gamma, 1),
        'beta-term': inParentheses(formatNumber(beta, 1)),
        ...(Number.isNaN(normalized) ? {} : outputSlots(normalized, y[0] ?? NaN)),
      },
    };
  },
};

/** 0/0 has no value, and its variant no slot for one. */
function outputSlots(normalized: number, y1: number) {
  return {
    normalized: formatNumber(normalized, 3),
    'normalized-term': inParentheses(formatNumber(normalized, 3)),
    y1: formatNumber(y1, 3),
  };
}

function variantOf({ mode, x, variance, epsilon }: Model): string {
  if (mode === 'inference') return 'inference';
  if (variance + epsilon === 0) return 'undefined';
  return x.length === 1 ? 'one' : x.length === 2 ? 'two' : 'many';
}
