import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';

/** RMSNorm of half-precision numbers, each operation rounded. */
export default {
  random: (draw, shape, random) => ({
    inputs: { x: draw(...shape) },
    options: { arithmetic: random.integer(2) === 0 ? 'half' : 'single', epsilon: 0.1 },
  }),
  run: (given) => {
    const x = input(given, 'x');
    const { y, meanSquare } = core.halfRmsNorm(x, given.options);
    return { y: y.data, meanSquare, halves: Float64Array.from(x.data, core.roundToHalf) };
  },
  bits: '8180ab3a',
  gradient: { none: 'a function of steps has no slope' },
  reference: { none: 'tests/unit/core/half-precision.test.ts holds values worked by hand' },
  tfjs: { none: 'TensorFlow.js has no half precision' },
  bench: { none: 'it shows what overflows; it is not for speed' },
  snippets: 'rms-norm',
  compared: 'rms-norm',
} satisfies Method;
