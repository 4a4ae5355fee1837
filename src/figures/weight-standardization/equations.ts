import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** What happens to the first weight of the first filter, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    wn: [
      String.raw`w_{11} = g\,\frac{v_{11}}{\lVert v_1 \rVert} = 1 \cdot \frac{\slot{first}}{\slot{length}} = \slot{after}`,
    ],
    sn: [
      String.raw`\bar{W}_{11} = \frac{W_{11}}{\sigma_1(W)} = \frac{\slot{first}}{\slot{largest}} = \slot{after}`,
    ],
    ws: [
      String.raw`\hat{w}_{11} = \frac{w_{11} - \mu_1}{s_1} = \frac{\slot{first} - \slot{mu-term}}{\slot{deviation}} = \slot{after}`,
    ],
  },
  fill: ({ method, ways, deviation }) => {
    const number = (value = NaN): string => formatNumber(value, 3);
    return {
      variant: method,
      slots: {
        first: number(ways.none.filters[0]?.[0]),
        length: number(ways.none.lengths[0]),
        largest: number(ways.none.largest),
        'mu-term': inParentheses(number(ways.none.means[0])),
        deviation: number(deviation),
        after: number(ways[method].filters[0]?.[0]),
      },
    };
  },
};
