/**
 * Trains the networks of the figure `train-eval-twin`, some minutes long, and stores what it shows:
 *
 *     npm run sweep:twin
 *
 * The results are the same on every machine.
 */
import { trainTwin } from '../training/twin/train-twin.ts';
import { gatherTwins } from '../training/twin/twin-results.ts';
import {
  twinOrders,
  twinSeeds,
  twinSettings,
  twinSizes,
  twinTests,
  twinWeights,
} from '../training/twin/twin-settings.ts';
import { openTraining } from './open-training.ts';
import { writeResults } from './write-results.ts';

const { kernels, digits } = await openTraining();
const results = gatherTwins((point) => {
  kernels.clear();
  if (point.seed === 1) console.log(point);
  return trainTwin(kernels, digits, twinSettings, point);
});
const settings = {
  ...twinSettings,
  orders: twinOrders,
  sizes: twinSizes,
  weights: twinWeights,
  tests: twinTests,
  seeds: twinSeeds,
};
await writeResults('train-eval-twin', { settings, ...results });
