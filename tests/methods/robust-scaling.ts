import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { rankedInputs } from '../method-contract/random-inputs.ts';

/** Robust scaling: by median and quartiles. */
export default {
  random: rankedInputs,
  shapes: 'tables',
  run: (given) => {
    const x = input(given, 'x');
    const dx = core.quantileScalingBackward(input(given, 'dy'), x, 'robust').data;
    return { y: core.robustScaling(x).y.data, dx };
  },
  bits: 'd43a3f17',
  // The order of the numbers is found outside of the library.
  tfjs: ({ tf }, { x }) => {
    const [count = 1, features = 1] = x.shape;
    const values = x.dataSync();
    const flat = tf.reshape(x, [-1]);
    const sorted = Array.from({ length: features }, (_, feature) =>
      Array.from({ length: count }, (__, n) => n * features + feature).sort(
        (a, b) => (values[a] ?? NaN) - (values[b] ?? NaN),
      ),
    );
    const at = (rank: number) => {
      const indices = sorted.map((feature) => feature[rank] ?? 0);
      return tf.gather(flat, tf.tensor1d(indices, 'int32'));
    };
    const quantile = (q: number) => {
      const place = q * (count - 1);
      const lower = Math.floor(place);
      const upper = Math.min(count - 1, lower + 1);
      return tf.add(tf.mul(at(lower), 1 - place + lower), tf.mul(at(upper), place - lower));
    };
    return tf.div(tf.sub(x, quantile(0.5)), tf.sub(quantile(0.75), quantile(0.25)));
  },
  bench: { none: 'it sorts every feature; no peer has it' },
  snippets: { none: 'a preparation of data, for which the article names the libraries' },
  compared: { none: 'a preparation of data, not a layer' },
} satisfies Method;
