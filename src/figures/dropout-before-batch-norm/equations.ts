import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { inputs } from './inputs.ts';
import type { Model } from './model.ts';

/** The law of the variances' ratio, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    before: [
      String.raw`\frac{\operatorname{Var}_{\text{train}}}{\operatorname{Var}_{\text{test}}} = \frac{1}{p} + \left(\frac{1}{p} - 1\right) \frac{\mu^2}{\sigma^2} \narrowbreak = \frac{1}{\slot{keep}} + \left(\frac{1}{\slot{keep}} - 1\right) \cdot \slot{ratio} = \slot{law}`,
    ],
    after: [
      String.raw`\frac{\operatorname{Var}_{\text{train}}}{\operatorname{Var}_{\text{test}}} = \slot{law}`,
    ],
  },
  fill: ({ keep, input, order, now }) => ({
    variant: order,
    slots: {
      keep: formatNumber(keep, 2),
      ratio: formatNumber(inputs[input].meanSquareRatio, 3),
      law: formatNumber(now.law, 3),
    },
  }),
};
