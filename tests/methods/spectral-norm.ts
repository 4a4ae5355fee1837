import * as core from '../../src/core/index.ts';
import { double, input } from '../method-contract/call-core.ts';
import type { Draw, Method } from '../method-contract/method.ts';
import { forwardOptions, like, stateful } from '../method-contract/time-core.ts';

const product = (lengths: readonly number[]) => lengths.reduce((a, b) => a * b, 1);

const matrix = (draw: Draw, shape: readonly number[]) => ({
  w: draw(...shape),
  u: draw(shape[0] ?? 1),
  v: draw(product(shape.slice(1))),
});

/** Spectral Normalization; u and v are constants of its backward step. */
export default {
  random: (draw, shape) => ({
    inputs: matrix(draw, shape),
    options: { iterations: 0, first: 'v' },
  }),
  run: (given) => {
    const w = input(given, 'w');
    const iterations = given.options['iterations'] as number;
    const v = given.inputs['v'] === undefined ? undefined : double(given, 'v');
    const first = given.options['first'] as 'u' | 'v';
    const step = core.spectralNorm(w, { u: double(given, 'u'), v, iterations, first });
    const dy = given.inputs['dy'];
    const dw = dy === undefined ? undefined : core.spectralNormBackward(dy, w, step).data;
    return { y: step.w.data, u: step.u, v: step.v, dw };
  },
  constants: ['u', 'v'],
  bits: '11068abe',
  tfjs: ({ tf, detached }, { w, u, v }, options) => {
    if (!w || !u || !v) throw new Error('w, u and v must be given');
    const rows = tf.reshape(w, [w.shape[0], w.size / w.shape[0]]);
    const unit = (vector: typeof w) => detached(tf.div(vector, tf.norm(vector)));
    let left = tf.reshape(u, [-1, 1]);
    let right = tf.reshape(v, [-1, 1]);
    for (let step = 0; step < (options['iterations'] as number); step += 1) {
      if (options['first'] === 'v') right = unit(tf.matMul(rows, left, true));
      left = unit(tf.matMul(rows, right));
      if (options['first'] === 'u') right = unit(tf.matMul(rows, left, true));
    }
    return tf.div(w, tf.sum(tf.mul(left, tf.matMul(rows, right))));
  },
  bench: {
    inputs: matrix,
    options: () => ({ iterations: 0, first: 'v' }),
    run: (work) => {
      const [w, dy] = [input(work, 'w'), input(work, 'dy')];
      const { out } = forwardOptions(work);
      const buffer = like(work, dy.data);
      const options = { u: double(work, 'u'), v: double(work, 'v'), iterations: 0, out };
      return stateful(
        () => core.spectralNorm(w, options),
        (spectrum) => core.spectralNormBackward(dy, w, spectrum, { out: buffer }),
      );
    },
  },
} satisfies Method;
