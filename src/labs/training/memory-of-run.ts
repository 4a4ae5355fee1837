import { firstOf } from '../../training/examples/first-of.ts';
import type { Kernels } from '../../training/networks/kernels.ts';
import { plainKernels } from '../../training/networks/plain/plain-kernels.ts';
import { createRun } from '../../training/networks/run.ts';
import { askedAtOnce } from './checkpoints.ts';
import { largestBatch } from './examine.ts';
import type { Experiment } from './experiment.ts';

/** For what the loops keep to themselves. */
const spare = 1_000_000;

/**
 * How many bytes the arrays of a run take, tests included: it is built once on arrays that share
 * their memory, and what it asks for is counted.
 */
export function memoryOfRun({ run: settings, sets }: Experiment): number {
  let [bytes, shared] = [spare, new Float32Array(0)];
  const counting: Kernels = {
    ...plainKernels(),
    floats: (length) => {
      bytes += Math.ceil(length / 4) * 16;
      if (shared.length < length) shared = new Float32Array(length);
      return shared.subarray(0, length);
    },
  };
  const run = createRun(counting, settings, sets);
  const tests = [sets.test, ...[sets.test, sets.training].map((set) => firstOf(set, askedAtOnce))];
  for (const examples of tests) {
    for (const size of [largestBatch(examples), settings.batch]) {
      run.networkFor(size, examples.shape);
    }
  }
  return bytes;
}
