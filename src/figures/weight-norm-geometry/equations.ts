import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, inParentheses } from '../../kit/format/format-number.ts';
import { writeStated } from '../../kit/words/write-stated.ts';
import { radialNumber } from './describe.ts';
import type { Model } from './model.ts';

/** The weight and the gradients of its two parts, with the reader's numbers. */
export const equations = oneEquation(
  [
    String.raw`w = \frac{g}{\lVert v \rVert}\,v = \frac{\slot{g}}{\slot{length}}\,(\slot{v1},\, \slot{v2}) \narrowbreak = (\slot{w1},\, \slot{w2})`,
    String.raw`\frac{\partial L}{\partial g} = \frac{v \cdot \nabla_w L}{\lVert v \rVert} = \slot{dg}`,
    String.raw`\lVert \nabla_v L \rVert = \frac{g}{\lVert v \rVert}\,\Bigl\lVert \nabla_w L - \frac{\partial L}{\partial g}\,\frac{v}{\lVert v \rVert} \Bigr\rVert \narrowbreak = \frac{\slot{g}}{\slot{length}} \cdot \slot{across} = \slot{dv}`,
    String.raw`v \cdot \nabla_v L = \slot{radial}`,
  ],
  ({ g, length, v, w, dg, acrossLength, dvLength, radial }: Model) => ({
    g: formatNumber(g, 1),
    length: formatNumber(length, 3),
    v1: formatNumber(v[0], 1),
    v2: formatNumber(v[1], 1),
    w1: formatNumber(w[0], 3),
    w2: formatNumber(w[1], 3),
    dg: formatNumber(dg, 3),
    across: inParentheses(formatNumber(acrossLength, 3)),
    dv: formatNumber(dvLength, 3),
    radial: writeStated(radialNumber(radial)),
  }),
);
