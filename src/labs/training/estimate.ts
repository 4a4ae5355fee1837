import { askedAtOnce, checkpointsOf } from './checkpoints.ts';
import { keepsRunning, networkOf, type LabValues } from './parameters.ts';
import { stepMilliseconds, workOf } from './step-work.ts';
import { stepsOf } from './steps-of.ts';

/** Seconds until a worker has started and read what it needs, where the constants were measured. */
const startSeconds = 0.1;

/** What a test takes of a step with as many examples: the way back is left out, tanh is not. */
const testShares = { convolutional: 0.4, dense: 0.4, recurrent: 0.7 };

/** Milliseconds for each number that a checkpoint counts into its histograms. */
const countedNumber = 1e-5;

/** How many test examples the outcome asks. */
const askedLast = 1000;

/**
 * How long a run will take on a device, its tests included.
 *
 * @param speed of the device, against the machine where the constants were measured (`speedOf`)
 */
export function estimateSeconds(settings: LabValues, speed: number): number {
  const steps = stepsOf(settings);
  const checkpoints = checkpointsOf(steps).length;
  const training = steps * stepMilliseconds(settings);
  const looks = checkpoints * (checkpointMilliseconds(settings) + countMilliseconds(settings));
  const outcome = testMilliseconds(settings, askedLast);
  return (startSeconds + (training + looks + outcome) / 1000) / speed;
}

/**
 * How fast a device is, against the machine where the constants were measured: 2 is twice as fast.
 *
 * @param steps how many steps of a run it did
 * @param took in so many milliseconds
 */
export function speedOf(settings: LabValues, steps: number, took: number): number {
  return (steps * stepMilliseconds(settings)) / took;
}

/** Test examples in both modes, and training examples. */
function checkpointMilliseconds(settings: LabValues): number {
  return testMilliseconds(settings, askedAtOnce) + runningMilliseconds(settings, askedAtOnce, 1);
}

function testMilliseconds(settings: LabValues, count: number): number {
  const { B, task, stretch } = settings;
  const longer = task.startsWith('adding') ? stretch : 1;
  const running = runningMilliseconds(settings, count, longer);
  if (!keepsRunning(settings)) return running;
  return running + longer * Math.floor(count / B) * passMilliseconds(settings, B);
}

/** With running statistics, in batches of a hundred. */
function runningMilliseconds(settings: LabValues, count: number, longer: number): number {
  return longer * (count / 100) * passMilliseconds(settings, 100);
}

/** Of a batch of a test, which adds no noise. */
function passMilliseconds(settings: LabValues, batch: number): number {
  const norm = settings.norm === 'noisy-batch' ? 'batch' : settings.norm;
  return testShares[networkOf(settings.task)] * stepMilliseconds({ ...settings, norm }, batch);
}

/** Each number that is normalized is looked at before and after. */
function countMilliseconds(settings: LabValues): number {
  return 2 * settings.B * workOf(settings).normalized * countedNumber;
}
