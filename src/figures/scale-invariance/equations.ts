import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { writeStated } from '../../kit/words/write-stated.ts';
import { radialNumber, rateNumber } from './describe.ts';
import type { Model } from './model.ts';
import { effectiveRate } from './train.ts';

const product = String.raw`\lvert \nabla L \rvert = \slot{norm}, \qquad w \cdot \nabla L = \slot{radial}`;

/** The gradient and the effective learning rate, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    sgd: [
      product,
      String.raw`\frac{\eta}{\lvert w \rvert^2} = \frac{\slot{eta}}{\slot{length}^2} = \slot{rate}`,
    ],
    adam: [
      product,
      String.raw`\frac{\eta}{\lvert w \rvert} = \frac{\slot{eta}}{\slot{length}} = \slot{rate}`,
    ],
  },
  fill: ({ norm, radial, optimizer, learningRate, length }) => ({
    variant: optimizer,
    slots: {
      norm: formatNumber(norm, 3),
      radial: writeStated(radialNumber(radial)),
      eta: formatNumber(learningRate, 2),
      length: formatNumber(length, 1),
      rate: writeStated(rateNumber(effectiveRate(optimizer, length))),
    },
  }),
};
