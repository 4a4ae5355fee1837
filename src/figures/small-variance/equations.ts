import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, formatVisible } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The output with the larger ε as a share of the other. */
export const equations = oneEquation(
  [
    String.raw`\frac{\operatorname{sd}(\hat{x}_{\text{Keras}})}{\operatorname{sd}(\hat{x}_{\text{PyTorch}})} = \sqrt{\frac{\sigma^2 + 10^{-5}}{\sigma^2 + 10^{-3}}} \narrowbreak = \sqrt{\frac{\slot{sigma-squared} + 0.00001}{\slot{sigma-squared} + 0.001}} = \slot{share}`,
  ],
  ({ now, share }: Model) => ({
    'sigma-squared': formatVisible(now.variance, 3),
    share: formatNumber(share, 2),
  }),
);
