import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatSignificant } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** What the fit makes least, with the reader's numbers: the error it can see, and the penalty. */
export const equations = oneEquation(
  [
    String.raw`\frac{1}{n}\sum_{i=1}^{n}\bigl(y_i - f(x_i)\bigr)^2 + \lambda \sum_{k=1}^{d} c_k^2 \narrowbreak = \slot{mean-square} + \slot{lambda} \cdot \slot{squares} = \slot{objective}`,
  ],
  ({ now, squares }: Model) => {
    const meanSquare = now.train * now.train;
    return {
      'mean-square': formatSignificant(meanSquare, 3),
      lambda: formatSignificant(now.lambda, 1),
      squares: formatSignificant(squares, 3),
      objective: formatSignificant(meanSquare + now.lambda * squares, 3),
    };
  },
);
