import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatRatio } from './format-ratio.ts';
import type { Model } from './model.ts';

const ratio = String.raw`\frac{\operatorname{sd}(y_{\text{eval}})}{\operatorname{sd}(y_{\text{train}})}`;

/** The law of the ratio, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    'n-1': [
      String.raw`${ratio} = \Bigl(1 - \frac{1}{n}\Bigr)^{L/2} \narrowbreak = \Bigl(1 - \frac{1}{\slot{n}}\Bigr)^{\slot{L}/2} = \slot{law}`,
    ],
    n: [String.raw`${ratio} = 1`],
  },
  fill: ({ n, divisor, now }) => ({
    variant: divisor,
    slots:
      divisor === 'n' ? {} : { n: String(n), L: String(now.layers), law: formatRatio(now.law) },
  }),
};
