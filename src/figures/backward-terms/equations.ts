import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import { writeStated } from '../../kit/words/write-stated.ts';
import type { Model } from './model.ts';
import { smallNumber } from './small-number.ts';

/** The equations of the figure, with the reader's numbers. */
export const equations = oneEquation(
  [
    String.raw`\frac{\partial L}{\partial x_1} = \slot{direct} + \slot{mu-piece} + \slot{sigma-piece} = \slot{dx}`,
    String.raw`\sum_i \frac{\partial L}{\partial x_i} = \slot{sum}`,
    String.raw`\sum_i \frac{\partial L}{\partial x_i}\,\hat{x}_i = \slot{product}`,
  ],
  ({ samples, sum, product }: Model) => {
    const [first] = samples;
    const number = (value = NaN): string => formatNumber(value, 3);
    return {
      direct: number(first?.direct),
      'mu-piece': inParentheses(number(first?.throughMean)),
      'sigma-piece': inParentheses(number(first?.throughVariance)),
      dx: number(first?.dx),
      sum: number(sum),
      product: writeStated(smallNumber(product)),
    };
  },
);
