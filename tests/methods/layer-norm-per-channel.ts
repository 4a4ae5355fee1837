import * as core from '../../src/core/index.ts';
import { usual } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise, usualInputs } from '../method-contract/random-inputs.ts';
import { timeUsual } from '../method-contract/time-core.ts';

const perChannel = () => ({ affine: 'channel' as const });

/** Layer Normalization of images, with a γ and β for each channel. */
export default {
  random: usualInputs,
  run: usual(core.layerNorm, core.layerNormBackward, perChannel),
  bits: '033ab254',
  tfjs: ({ axesFrom, byChannel, standardize }, inputs, options) =>
    byChannel(standardize(inputs.x, axesFrom(inputs.x, 1), options['epsilon'] as number), inputs),
  bench: {
    inputs: channelwise,
    run: timeUsual(core.layerNorm, core.layerNormBackward, perChannel),
  },
  snippets: 'image-layer-norm',
  compared: 'layer-norm',
} satisfies Method;
