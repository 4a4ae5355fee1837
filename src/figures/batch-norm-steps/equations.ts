import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import { epsilon, type Model } from './model.ts';

const normalizing = [
  String.raw`\mu = \frac{1}{\slot{B}}\left(\slot{x1} + \slot{x2} + \cdots\right) = \slot{mu}`,
  String.raw`\sigma^2 = \frac{1}{\slot{B}}\left((\slot{x1-plain} - \slot{mu-term})^2 + \cdots\right) \narrowbreak = \slot{sigma-squared}`,
  String.raw`\hat{x}_1 = \frac{\slot{x1-plain} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \slot{normalized}`,
];
const output = String.raw`y_1 = \gamma\,\hat{x}_1 + \beta \narrowbreak = \slot{gamma} \cdot \slot{normalized-term} + \slot{beta-term} = \slot{y1}`;

/** The equations of the figure, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    learned: [...normalizing, output],
    restored: [...normalizing, String.raw`${output} = x_1`],
  },
  fill: ({ B, mean, variance, gamma, beta, restore, stages }) => {
    const [input, , normalized, y] = stages.map(({ values }) => values[0] ?? NaN);
    const number = (value = NaN): string => formatNumber(value, 3);
    return {
      variant: restore ? 'restored' : 'learned',
      slots: {
        B: String(B),
        x1: number(input),
        'x1-plain': number(input),
        x2: inParentheses(number(stages[0]?.values[1])),
        mu: number(mean),
        'mu-term': inParentheses(number(mean)),
        'sigma-squared': formatNumber(variance, variance < 0.01 ? 6 : 3),
        epsilon: formatNumber(epsilon, 5),
        normalized: number(normalized),
        'normalized-term': inParentheses(number(normalized)),
        gamma: number(gamma),
        'beta-term': inParentheses(number(beta)),
        y1: number(y),
      },
    };
  },
};
