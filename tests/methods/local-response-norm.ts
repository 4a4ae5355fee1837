import type { Rank } from '@tensorflow/tfjs';
import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { like } from '../method-contract/time-core.ts';

/** Local Response Normalization. */
export default {
  random: (draw, shape, random) => ({
    inputs: { x: draw(...shape) },
    options: {
      size: 1 + random.integer(6),
      alpha: 0.7,
      beta: 0.75,
      k: 1.5,
      alphaDivisor: random.integer(2) === 0 ? 'size' : 'one',
    },
  }),
  run: (given) => {
    const options = given.options as unknown as core.ResponseOptions;
    const x = input(given, 'x');
    const dx = core.localResponseNormBackward(input(given, 'dy'), x, options).data;
    return { y: core.localResponseNorm(x, options).data, dx };
  },
  bits: '4b4b2e33',
  // The library's own operation for odd sizes, else by shifted sums.
  tfjs: ({ tf, channelsLast }, { x }, options) => {
    const { size, alpha, beta, k } = options as Record<'size' | 'alpha' | 'beta' | 'k', number>;
    const scale = options['alphaDivisor'] === 'size' ? alpha / size : alpha;
    const { rows, back } = channelsLast(x);
    const [count, channels] = rows.shape;
    if (size % 2 === 1) {
      const image = tf.reshape<Rank.R4>(rows, [1, 1, count, channels]);
      const radius = (size - 1) / 2;
      const y = tf.localResponseNormalization(image, radius, k, scale, beta);
      return back(tf.reshape(y, rows.shape));
    }
    const before = Math.floor(size / 2);
    const padded = tf.pad2d(tf.square(rows), [
      [0, 0],
      [before, size - 1 - before],
    ]);
    const shifted = Array.from({ length: size }, (_, j) =>
      tf.slice2d(padded, [0, j], [count, channels]),
    );
    const bases = tf.add(tf.mul(tf.addN(shifted), scale), k);
    return back(tf.mul(rows, tf.pow(bases, -beta)));
  },
  onnx: ({ shape }, options) => {
    const { size, alpha, beta, k } = options as Record<'size' | 'alpha' | 'beta' | 'k', number>;
    if (size % 2 === 0 || options['alphaDivisor'] === 'one') return undefined;
    const [examples = 1, channels = 1] = shape;
    return {
      operator: 'LRN',
      takes: ['x'],
      attributes: {
        size: { int: size },
        alpha: { float: alpha },
        beta: { float: beta },
        bias: { float: k },
      },
      // The runtime takes images only.
      shape: [examples, channels, shape.slice(2).reduce((a, b) => a * b, 1), 1],
      types: ['float32'],
    };
  },
  bench: {
    inputs: (draw, shape) => ({ x: draw(...shape) }),
    options: () => ({ size: 5, alpha: 1e-4, beta: 0.75, k: 2, alphaDivisor: 'size' }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const given = work.options as unknown as core.ResponseOptions;
      const options = { ...given, out: like(work, x.data) };
      return {
        forward: () => core.localResponseNorm(x, options),
        backward: () => core.localResponseNormBackward(dy, x, options),
      };
    },
  },
  snippets: { none: 'the article shows its formula; it is history' },
  compared: { none: 'it has neither statistics nor anything to learn' },
} satisfies Method;
