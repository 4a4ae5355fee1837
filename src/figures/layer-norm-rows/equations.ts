import type { EquationSet } from '../../kit/contract/equation.ts';
import { formatNumber, formatVisible, inParentheses } from '../../kit/format/format-number.ts';
import type { Model, Output } from './model.ts';

const line = (name: string, prefix: string, place: string): string =>
  String.raw`${name}:\quad \hat{x}_{${place}} = \frac{\slot{x} - \slot{mu-${prefix}}}{\sqrt{\slot{sigma-${prefix}} + 10^{-5}}} = \slot{${prefix}}`;

/** How the first number of the table is normalized in the two ways, with the reader's numbers. */
export const equations: EquationSet<Model> = {
  variants: {
    features: [
      line(String.raw`\text{BN}`, 'first', '11'),
      line(String.raw`\text{LN}`, 'second', '11'),
    ],
    images: [line(String.raw`(C, H, W)`, 'first', '1111'), line(String.raw`C`, 'second', '1111')],
  },
  fill: ({ input, cells, outputs: [first, second] }) => ({
    variant: input,
    slots: {
      x: formatNumber(cells[0]?.value ?? NaN, 2),
      ...slotsOf('first', first),
      ...slotsOf('second', second),
    },
  }),
};

function slotsOf(name: string, { cells, mean, variance }: Output) {
  return {
    [`mu-${name}`]: inParentheses(formatNumber(mean, 2)),
    [`sigma-${name}`]: formatVisible(variance, 2),
    [name]: formatNumber(cells[0]?.value ?? NaN, 2),
  };
}
