import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The parts of the pooled variance, and what is left of the first group's deviation. */
export const equations = oneEquation(
  [
    String.raw`\sigma^2 = \sum_k w_k\,\sigma_k^2 + \sum_k w_k\,(\mu_k - \mu)^2`,
    String.raw`\sigma^2 = \slot{within} + \slot{between} = \slot{total}`,
    String.raw`\frac{\sigma_1}{\sqrt{\sigma^2 + \varepsilon}} = \frac{\slot{first}}{\slot{deviation}} = \slot{left}`,
  ],
  ({ batch, together, within, between }: Model) => {
    const own = Math.sqrt(batch.groups[0]?.shape.variance ?? NaN);
    const left = Math.sqrt(together.groups[0]?.shape.variance ?? NaN);
    return {
      within: formatNumber(within, 2),
      between: formatNumber(between, 2),
      total: formatNumber(batch.whole.variance, 2),
      first: formatNumber(own, 2),
      deviation: formatNumber(own / left, 2),
      left: formatNumber(left, 2),
    };
  },
);
