import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The standard deviation of the mean over the sequences that are left, of values with variance 1. */
export const equations = oneEquation(
  [
    String.raw`\operatorname{sd}(\mu_t) = \frac{1}{\sqrt{n_t}} = \frac{1}{\sqrt{\slot{running}}} = \slot{law}`,
  ],
  ({ now }: Model) => ({ running: String(now.running), law: formatNumber(now.law, 2) }),
);
