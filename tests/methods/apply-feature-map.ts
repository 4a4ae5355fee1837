import * as core from '../../src/core/index.ts';
import { double, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { positive } from '../method-contract/random-inputs.ts';

/** A feature map that was found on another table. */
export default {
  random: (draw, shape) => {
    const features = shape[1] ?? 1;
    return {
      inputs: { x: draw(...shape), offset: draw(features), scale: positive(draw, features) },
    };
  },
  run: (given) => {
    const map = { offset: double(given, 'offset'), scale: double(given, 'scale') };
    return { y: core.applyFeatureMap(input(given, 'x'), map).data };
  },
  bits: '47108cd8',
  gradient: { none: 'data are prepared once; nothing is learned before them' },
  reference: { none: 'the scalings, whose values are compared, end in it' },
  tfjs: ({ tf }, { x, offset = x, scale = x }) => {
    const shape = x.shape.map((length, axis) => (axis === 1 ? length : 1));
    return tf.div(tf.sub(x, tf.reshape(offset, shape)), tf.reshape(scale, shape));
  },
  bench: { none: 'zScoreScaling, which is measured, ends in it' },
  snippets: { none: 'a preparation of data, for which the article names the libraries' },
  compared: { none: 'a preparation of data, not a layer' },
} satisfies Method;
