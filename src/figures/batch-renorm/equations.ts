import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The corrections of the first batch, with the reader's numbers. */
export const equations = oneEquation(
  [
    String.raw`r = \operatorname{clip}\left(\frac{\sigma_B}{\sigma}\right) = \operatorname{clip}(\slot{wanted-r}) = \slot{r}`,
    String.raw`d = \operatorname{clip}\left(\frac{\mu_B - \mu}{\sigma}\right) = \operatorname{clip}(\slot{wanted-d}) = \slot{d}`,
    String.raw`\hat{x} = \frac{x - \mu_B}{\sigma_B}\,r + d \narrowbreak = \slot{normalized-term} \cdot \slot{r} + \slot{d-term} = \slot{renorm}`,
  ],
  ({ batches }: Model) => {
    const [first] = batches;
    const number = (value = NaN): string => formatNumber(value, 3);
    return {
      'wanted-r': number(first?.wantedR),
      r: number(first?.r),
      'wanted-d': number(first?.wantedD),
      d: number(first?.d),
      'd-term': inParentheses(number(first?.d)),
      'normalized-term': inParentheses(number(first?.batchNorm)),
      renorm: number(first?.renorm),
    };
  },
);
