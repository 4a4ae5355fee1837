import { BrokenDigits } from '../../training/digits/broken-digits.ts';
import { decodeDigits } from '../../training/digits/decode-digits.ts';
import type { ExampleSets } from '../../training/examples/examples.ts';
import { experimentOf, isFault, needsDigits } from './experiment.ts';
import { loadKernels } from './load-kernels.ts';
import { memoryOfRun } from './memory-of-run.ts';
import type { LabFault, Order } from './report.ts';
import { createTrainer, type Trainer } from './trainer.ts';

/**
 * Makes all that a run needs: reads the digits, sizes the memory, loads the loops, draws the weights.
 *
 * @returns the trainer, or why there can be none
 */
export async function startTrainer({
  settings,
  digits,
}: Extract<Order, { kind: 'start' }>): Promise<Trainer | LabFault> {
  try {
    const sets = needsDigits(settings) ? readDigits(digits) : undefined;
    const experiment = experimentOf(settings, sets);
    if (isFault(experiment)) return experiment;
    const kernels = await loadKernels(memoryOfRun(experiment));
    return createTrainer(kernels, experiment);
  } catch (error) {
    if (error instanceof BrokenDigits) return { kind: 'broken-digits', detail: error.message };
    // The settings are sound: what has no place here is too large for the device.
    return error instanceof RangeError ? { kind: 'no-memory' } : unexpected(error);
  }
}

/** A fault of ours, for whoever reads the console or writes to us. */
export function unexpected(error: unknown): LabFault {
  return { kind: 'unexpected', detail: String(error) };
}

function readDigits(bytes: Uint8Array | undefined): ExampleSets | undefined {
  return bytes && decodeDigits(bytes);
}
