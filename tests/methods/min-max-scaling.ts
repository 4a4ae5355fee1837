import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { rankedInputs } from '../method-contract/random-inputs.ts';
import { like } from '../method-contract/time-core.ts';

const product = (lengths: readonly number[]) => lengths.reduce((a, b) => a * b, 1);

/** Min-max scaling: every feature from 0 to 1. */
export default {
  random: rankedInputs,
  shapes: 'tables',
  run: (given) => {
    const x = input(given, 'x');
    const dx = core.quantileScalingBackward(input(given, 'dy'), x, 'min-max').data;
    return { y: core.minMaxScaling(x).y.data, dx };
  },
  bits: '32685949',
  tfjs: ({ tf }, { x }) => {
    const least = tf.min(x, 0, true);
    return tf.div(tf.sub(x, least), tf.sub(tf.max(x, 0, true), least));
  },
  bench: {
    inputs: (draw, [n = 1, c = 1, ...rest]) => ({ x: draw(n * product(rest), c) }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const [out, back] = [like(work, x.data), like(work, dy.data)];
      return {
        forward: () => core.minMaxScaling(x, { out }),
        backward: () => core.quantileScalingBackward(dy, x, 'min-max', { out: back }),
      };
    },
    ownLoops: true,
  },
  snippets: { none: 'a preparation of data, for which the article names the libraries' },
  compared: { none: 'a preparation of data, not a layer' },
} satisfies Method;
