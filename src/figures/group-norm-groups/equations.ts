import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** How many values share a mean, and the first group's statistics. */
export const equations: EquationSet<Model> = {
  variants: {
    group: [
      String.raw`m = \frac{C}{G} \cdot H \cdot W = \frac{12}{\slot{groups}} \cdot 4 \cdot 4 = \slot{size}`,
      String.raw`\mu_1 = \slot{mu}, \qquad \sigma_1 = \slot{sigma}`,
    ],
  },
  fill: ({ G, size, groups: [first] }) => ({
    variant: 'group',
    slots: {
      groups: String(G),
      size: String(size),
      mu: formatNumber(first?.mean ?? NaN, 3),
      sigma: formatNumber(first?.deviation ?? NaN, 3),
    },
  }),
};
