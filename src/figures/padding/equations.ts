import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, formatVisible, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

const sum = String.raw`\slot{first} + \cdots + \slot{last}`;

/** The mean and the variance of the first sequence, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    padded: [
      String.raw`\mu = \frac{1}{\slot{count}}\left(${sum} + \slot{zeros} \cdot 0\right) = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{\slot{count}}\left(\sum_{t=1}^{5} (x_t - \mu)^2 + \slot{zeros} \cdot (0 - \mu)^2\right) = \slot{sigma-squared}`,
    ],
    tokens: [
      String.raw`\mu = \frac{1}{\slot{count}}\left(${sum}\right) = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{\slot{count}}\sum_{t=1}^{5} (x_t - \mu)^2 = \slot{sigma-squared}`,
    ],
  },
  fill: ({ T, masked, cells, now, alone }) => {
    const tokens = cells.filter(({ sequence, padding }) => sequence === 1 && !padding);
    const whole = (value = NaN): string => formatNumber(value, 0);
    const numbers = {
      count: String(masked ? alone.T : T),
      first: whole(tokens[0]?.value),
      last: inParentheses(whole(tokens.at(-1)?.value)),
      mu: formatNumber(now.mean, 2),
      'sigma-squared': formatVisible(now.variance, 2),
    };
    return masked || T === alone.T
      ? { variant: 'tokens', slots: numbers }
      : { variant: 'padded', slots: { ...numbers, zeros: String(T - alone.T) } };
  },
};
