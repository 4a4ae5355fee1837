import { initialRunning, type RunningStatistics } from '../../core/index.ts';
import type { Kernels } from './kernels.ts';
import { zeros, type Parameter } from './layer.ts';

/** Where a network's layers find what is learned, and what Batch Normalization remembers. */
export interface Parameters {
  /** All that is learned, in the order in which layers asked for it. */
  readonly all: readonly Parameter[];
  /** The running statistics, by the layer's name. */
  readonly running: ReadonlyMap<string, RunningStatistics>;
  /** What else goes along with training, by name. */
  readonly kept: ReadonlyMap<string, Float64Array>;
  /**
   * A parameter: made when it is asked for first, and the same one later.
   *
   * @param fill writes the first values
   * @throws RangeError if it was made with another shape
   */
  readonly take: (
    name: string,
    shape: readonly number[],
    fill: (values: Parameter['value']['data']) => void,
  ) => Parameter;
  /** Running statistics, made when they are asked for first. */
  readonly remember: (name: string, channels: number) => RunningStatistics;
  /**
   * Numbers that go along with training and are not learned: made when they are asked for first.
   *
   * @param fill writes the first values
   */
  readonly keep: (
    name: string,
    length: number,
    fill: (values: Float64Array) => void,
  ) => Float64Array;
}

/**
 * Makes the store. Two networks built on one store are the same network for two batch sizes: one
 * that trains, say, and one that classifies the test set.
 */
export function createParameters(kernels: Kernels): Parameters {
  const [all, running] = [[] as Parameter[], new Map<string, RunningStatistics>()];
  const kept = new Map<string, Float64Array>();
  return {
    all,
    running,
    kept,
    take: (name, shape, fill) => {
      const known = all.find((parameter) => parameter.name === name);
      if (known !== undefined) return requireSameShape(known, shape);
      const [value, gradient] = [zeros(kernels, shape), zeros(kernels, shape)];
      fill(value.data);
      const parameter = { name, value, gradient };
      all.push(parameter);
      return parameter;
    },
    remember: (name, channels) => {
      const statistics = running.get(name) ?? initialRunning(channels);
      running.set(name, statistics);
      return statistics;
    },
    keep: (name, length, fill) => {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const values = new Float64Array(length);
      fill(values);
      kept.set(name, values);
      return values;
    },
  };
}

function requireSameShape(parameter: Parameter, shape: readonly number[]): Parameter {
  if (parameter.value.shape.join() !== shape.join()) {
    throw new RangeError(
      `${parameter.name} must keep its shape: it is [${parameter.value.shape.join(', ')}], ` +
        `asked for [${shape.join(', ')}]`,
    );
  }
  return parameter;
}
