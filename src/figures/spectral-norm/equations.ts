import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The equations of the figure, with the reader's numbers. */
export const equations = oneEquation(
  [
    String.raw`\hat{\sigma} = u^{\top} W v = \slot{estimate} \;\le\; \sigma_1 = \slot{exact}`,
    String.raw`\lVert \bar{W} \rVert_2 = \frac{\sigma_1}{\hat{\sigma}} = \frac{\slot{exact}}{\slot{estimate}} = \slot{lipschitz}`,
  ],
  ({ now, exact }: Model) => ({
    estimate: formatNumber(now.sigma, 4),
    exact: formatNumber(exact.largest, 4),
    lipschitz: formatNumber(now.lipschitz, 4),
  }),
);
