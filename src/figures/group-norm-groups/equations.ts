import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** How many values share a mean, and the first group's statistics. */
export const equations = oneEquation(
  [
    String.raw`m = \frac{C}{G} \cdot H \cdot W = \frac{12}{\slot{groups}} \cdot 4 \cdot 4 = \slot{size}`,
    String.raw`\mu_1 = \slot{mu}, \qquad \sigma_1 = \slot{sigma}`,
  ],
  ({ G, size, groups: [first] }: Model) => ({
    groups: String(G),
    size: String(size),
    mu: formatNumber(first?.mean ?? NaN, 3),
    sigma: formatNumber(first?.deviation ?? NaN, 3),
  }),
);
