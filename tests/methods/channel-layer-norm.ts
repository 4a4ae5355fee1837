import * as core from '../../src/core/index.ts';
import { noMore, usual } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise, usualInputs } from '../method-contract/random-inputs.ts';
import { timeUsual } from '../method-contract/time-core.ts';

/** Layer Normalization over the channels of each position. */
export default {
  random: usualInputs,
  run: usual(core.channelLayerNorm, core.channelLayerNormBackward, noMore),
  bits: '8e17a29d',
  tfjs: ({ byChannel, standardize }, inputs, options) =>
    byChannel(standardize(inputs.x, [1], options['epsilon'] as number), inputs),
  bench: {
    inputs: channelwise,
    run: timeUsual(core.channelLayerNorm, core.channelLayerNormBackward, noMore),
  },
  compared: 'layer-norm',
} satisfies Method;
