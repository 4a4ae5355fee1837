import { initialRunning, type RunningStatistics } from '../../core/index.ts';
import { followBatch } from '../networks/normalizations/follow-batch.ts';
import { normalizations } from '../networks/normalizations/options.ts';
import type { Run } from '../networks/run.ts';

/** Running statistics that are gathered beside those of a run. */
export interface RunningMemory {
  /** By the layer's name. */
  readonly running: ReadonlyMap<string, RunningStatistics>;
  /** Takes in what each layer took from the batch of the last step. */
  readonly follow: () => void;
  /**
   * Puts them where the run's networks read them.
   *
   * @returns those of the last layer
   * @throws Error if the network has none
   */
  readonly bring: () => RunningStatistics;
}

/**
 * Makes a memory that has seen nothing.
 *
 * @param run of a network with Batch Normalization; it never reads the statistics in training
 * @param momentum the weight of a new batch
 */
export function createRunningMemory({ network, parameters }: Run, momentum: number): RunningMemory {
  const options = { ...normalizations.batch.running, momentum };
  const kept = network.layers
    .filter(({ statistics }) => statistics !== undefined)
    .map((layer) => ({ layer, own: initialRunning(layer.output.value.shape[1] ?? 1) }));
  return {
    running: new Map(kept.map(({ layer, own }) => [layer.name, own])),
    follow: () => {
      for (const { layer, own } of kept) {
        const statistics = layer.statistics?.();
        if (statistics) followBatch(own, statistics, options);
      }
    },
    bring: () => {
      for (const { layer, own } of kept) {
        const read = parameters.running.get(layer.name);
        read?.mean.set(own.mean);
        read?.variance.set(own.variance);
      }
      const last = kept.at(-1);
      if (!last) throw new Error('the network has no running statistics');
      return last.own;
    },
  };
}
