import type { Parameters } from '../../training/networks/parameters.ts';

/** Everything that a trained network needs to answer, by name. */
export type SavedWeights = Readonly<Record<string, Float32Array>>;

/**
 * Copies what a run has learned (`conv0.weight`), the running statistics (`norm0.runningMean`,
 * `norm0.runningVariance`) and what else it keeps (`conv0.weight.u`).
 *
 * What the run keeps in double is rounded to single precision.
 */
export function weightsOf({ all, running, kept }: Parameters): SavedWeights {
  const entries = [
    ...all.map(({ name, value }) => [name, value.data] as const),
    ...[...running].flatMap(([name, { mean, variance }]) => [
      [`${name}.runningMean`, mean] as const,
      [`${name}.runningVariance`, variance] as const,
    ]),
    ...kept,
  ];
  return Object.fromEntries(entries.map(([name, values]) => [name, Float32Array.from(values)]));
}

/**
 * Writes them into the store of a network of the same kind.
 *
 * @param parameters a store on which the network has been built
 * @throws RangeError if one is missing or has another length
 */
export function writeWeights({ all, running, kept }: Parameters, weights: SavedWeights): void {
  const write = (name: string, values: { length: number; set: (from: Float32Array) => void }) => {
    const saved = weights[name];
    if (saved?.length !== values.length) {
      throw new RangeError(`${name} must have ${values.length} numbers: it has ${saved?.length}`);
    }
    values.set(saved);
  };
  for (const { name, value } of all) write(name, value.data);
  for (const [name, { mean, variance }] of running) {
    write(`${name}.runningMean`, mean);
    write(`${name}.runningVariance`, variance);
  }
  for (const [name, values] of kept) write(name, values);
}
