/**
 * Trains the networks of the figure `noisy-batch-norm`, some minutes long, and stores what it shows:
 *
 *     npm run sweep:noise
 *
 * The results are the same on every machine.
 */
import { gatherNoise } from '../training/shifting-noise/noise-results.ts';
import {
  noiseRates,
  noiseSeeds,
  noiseSettings,
} from '../training/shifting-noise/noise-settings.ts';
import { trainNoisy } from '../training/shifting-noise/train-noisy.ts';
import { openTraining } from './open-training.ts';
import { writeResults } from './write-results.ts';

const { kernels, digits } = await openTraining();
const results = gatherNoise((point) => {
  kernels.clear();
  if (point.seed === 1) console.log(point);
  return trainNoisy(kernels, digits, noiseSettings, point);
});
const settings = { ...noiseSettings, rates: noiseRates, seeds: noiseSeeds };
await writeResults('noisy-batch-norm', { settings, ...results });
