import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

const scale = String.raw`s_1 = \frac{\gamma_1}{\sqrt{\sigma_1^2 + \varepsilon}} = \frac{\slot{gamma}}{\sqrt{\slot{sigma-squared} + 10^{-5}}} = \slot{scale}`;

const bias = String.raw`b'_1 = s_1\,(b_1 - \mu_1) + \beta_1 \narrowbreak = \slot{scale} \cdot (\slot{bias} - \slot{mu-term}) + \slot{beta-term} \narrowbreak = \slot{folded}`;

/** The first channel's folding, with the reader's numbers; a wrong bias below the right one. */
export const equations: EquationSet<Model> = {
  variants: {
    none: [scale, bias],
    unscaled: [
      scale,
      bias,
      String.raw`b_{\text{wrong}} = b_1 - s_1\,\mu_1 + \beta_1 \narrowbreak = \slot{bias} - \slot{scale} \cdot \slot{mu-term} + \slot{beta-term} \narrowbreak = \slot{used}`,
    ],
    lost: [scale, bias, String.raw`b_{\text{wrong}} = \slot{used}`],
  },
  fill: ({ mistake, channels: [first] }) => ({
    variant: mistake,
    slots: {
      gamma: formatNumber(first?.gamma ?? NaN, 3),
      'sigma-squared': formatNumber(first?.variance ?? NaN, 2),
      scale: formatNumber(first?.scale ?? NaN, 3),
      bias: formatNumber(first?.bias ?? NaN, 3),
      'mu-term': inParentheses(formatNumber(first?.mean ?? NaN, 3)),
      'beta-term': inParentheses(formatNumber(first?.beta ?? NaN, 3)),
      folded: formatNumber(first?.foldedBias ?? NaN, 3),
      used: formatNumber(first?.usedBias ?? NaN, mistake === 'lost' ? 0 : 3),
    },
  }),
};
