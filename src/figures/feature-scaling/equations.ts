import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatSignificant, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

const scaled = String.raw`\frac{\slot{x} - \slot{offset}}{\slot{scale}} = \slot{z}`;
const descent = [
  String.raw`\kappa = \frac{\lambda_{\max}}{\lambda_{\min}} = \frac{\slot{largest}}{\slot{smallest}} = \slot{condition}`,
  String.raw`\eta = \slot{rate} \cdot \frac{2}{\lambda_{\max}} = \slot{learning-rate}`,
];

/** The reader's house scaled, and what the loss then allows, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    none: [String.raw`z_1 = x_1 = \slot{x}`, ...descent],
    'min-max': [
      String.raw`z_1 = \frac{x_1 - \min x_1}{\max x_1 - \min x_1} = ${scaled}`,
      ...descent,
    ],
    'z-score': [String.raw`z_1 = \frac{x_1 - \mu_1}{\sigma_1} = ${scaled}`, ...descent],
    robust: [
      String.raw`z_1 = \frac{x_1 - \operatorname{median} x_1}{Q_3 - Q_1} = ${scaled}`,
      ...descent,
    ],
  },
  fill: ({ now, x, rate }) => ({
    variant: now.name,
    slots: {
      x: formatSignificant(x[0]?.[0] ?? NaN, 3),
      offset: inParentheses(formatSignificant(now.offset[0], 3)),
      scale: formatSignificant(now.scale[0], 3),
      z: formatSignificant(now.z[0]?.[0] ?? NaN, 3),
      largest: formatSignificant(now.curvatures.largest, 3),
      smallest: formatSignificant(now.curvatures.smallest, 3),
      condition: formatSignificant(now.condition, 3),
      rate: formatSignificant(rate, 2),
      'learning-rate': formatSignificant(now.learningRate, 2),
    },
  }),
};
