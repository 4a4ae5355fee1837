import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, formatVisible, inParentheses } from '../../kit/format/format-number.ts';
import { epsilon, type Model, type Stage } from './model.ts';

/** The equations of the figure, with the reader's numbers. S is the set of cells that are lit. */
export const equations: EquationSet<Model> = {
  variants: {
    forward: [
      String.raw`\mu = \frac{1}{m}\sum_{i \in S} x_i = \frac{\slot{sum}}{\slot{m}} = \slot{mu}`,
      String.raw`\sigma^2 = \frac{1}{m}\sum_{i \in S} (x_i - \mu)^2 = \slot{sigma-squared}`,
      String.raw`\hat{x} = \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}} = \frac{\slot{x} - \slot{mu-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} = \slot{normalized}`,
    ],
    backward: [
      String.raw`\bar{g} = \frac{1}{m}\sum_{i \in S} g_i = \slot{mean}, \qquad g_i = \frac{\partial L}{\partial \hat{x}_i}`,
      String.raw`\overline{g \hat{x}} = \frac{1}{m}\sum_{i \in S} g_i\,\hat{x}_i = \slot{product}`,
      String.raw`\frac{\partial L}{\partial x} = \frac{g - \bar{g} - \hat{x}\;\overline{g \hat{x}}}{\sqrt{\sigma^2 + \varepsilon}} \narrowbreak = \frac{\slot{g} - \slot{mean-term} - \slot{normalized-term} \cdot \slot{product-term}}{\sqrt{\slot{sigma-squared} + \slot{epsilon}}} \narrowbreak = \slot{dx}`,
    ],
  },
  fill: (model) => {
    const { x, normalized, dy, dx, chosen, variance } = model;
    const at = ({ values }: Stage): number => values[chosen] ?? NaN;
    const shared = {
      'sigma-squared': formatVisible(variance, 3),
      epsilon: formatNumber(epsilon, 5),
    };
    if (model.shown === 'gradient') {
      return {
        variant: 'backward',
        slots: {
          ...shared,
          g: formatNumber(at(dy), 1),
          mean: formatNumber(dy.mean, 3),
          'mean-term': inParentheses(formatNumber(dy.mean, 3)),
          product: formatNumber(model.meanProduct, 3),
          'product-term': inParentheses(formatNumber(model.meanProduct, 3)),
          'normalized-term': inParentheses(formatNumber(at(normalized), 3)),
          dx: formatNumber(at(dx), 3),
        },
      };
    }
    return {
      variant: 'forward',
      slots: {
        ...shared,
        m: String(model.m),
        sum: formatNumber(model.sum, 1),
        mu: formatNumber(x.mean, 3),
        'mu-term': inParentheses(formatNumber(x.mean, 3)),
        x: formatNumber(at(x), 1),
        normalized: formatNumber(at(normalized), 3),
      },
    };
  },
};
