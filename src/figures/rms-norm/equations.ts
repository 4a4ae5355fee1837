import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, formatSignificant, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The equations of the figure, with the reader's numbers. */
export const equations = oneEquation(
  [
    String.raw`\tfrac{1}{m} \textstyle\sum_i x_i^2 = \mu^2 + \sigma^2 \narrowbreak = \slot{mu-squared} + \slot{sigma-squared} \narrowbreak = \slot{square}`,
    String.raw`\mathrm{LN}(x)_1 = \frac{x_1 - \mu}{\sqrt{\sigma^2 + \varepsilon}} \narrowbreak = \frac{\slot{x1} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \slot{layer}`,
    String.raw`\mathrm{RMSNorm}(x)_1 = \frac{x_1}{r} \narrowbreak = \frac{\slot{x1}}{\sqrt{\slot{square} + \slot{epsilon}}} = \slot{rms}`,
  ],
  ({ x, mean, variance, meanSquare, epsilon, layer, rms }: Model) => {
    const number = (value = NaN): string => formatSignificant(value, 3);
    return {
      x1: number(x[0]),
      'mu-term': inParentheses(number(mean)),
      'mu-squared': number(mean * mean),
      'sigma-squared': number(variance),
      square: number(meanSquare),
      epsilon: String(epsilon === 1e-6 ? '0.000001' : epsilon),
      layer: formatNumber(layer[0] ?? NaN, 3),
      rms: formatNumber(rms[0] ?? NaN, 3),
    };
  },
);
