import { createRandom } from '../../../../src/core/index.ts';
import { checksum } from '../../../../src/training/digits/checksum.ts';
import type { ExampleSets } from '../../../../src/training/examples/examples.ts';
import {
  convolutionalNetwork,
  smallConvolutional,
} from '../../../../src/training/networks/convolutional-network.ts';
import { denseNetwork } from '../../../../src/training/networks/dense-network.ts';
import {
  normalizations,
  type NormalizationName,
} from '../../../../src/training/networks/normalizations/options.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { recurrentNetwork } from '../../../../src/training/networks/recurrent-network.ts';
import {
  createRun,
  type NetworkBuilder,
  type Run,
  type RunSettings,
} from '../../../../src/training/networks/run.ts';

const settings: Omit<RunSettings, 'build'> = {
  batch: 8,
  order: 'shuffled',
  epochs: 3,
  optimizer: { momentum: 0.9, weightDecay: 1e-3 },
  schedule: { peak: 0.05, warmUp: 5, decay: 'cosine' },
  seed: 7,
};

/** Pictures of noise, brighter at the top or at the bottom: enough for numbers to move. */
function pictures(count: number, seed: number): ExampleSets['training'] {
  const random = createRandom(seed);
  const labels = Uint8Array.from({ length: count }, () => random.integer(10));
  const inputs = Float32Array.from(
    { length: count * 196 },
    (_, i) => random.uniform() + (labels[Math.floor(i / 196)]! * (i % 196)) / 2000,
  );
  return { inputs, labels, shape: [1, 14, 14] };
}

/** One number for all bits of all weights and running statistics. */
export function fingerprint({ parameters }: Pick<Run, 'parameters'>): string {
  const running = [...parameters.running.values()].flatMap(({ mean, variance }) => [
    mean,
    variance,
  ]);
  const arrays = [...parameters.all.map(({ value }) => value.data), ...running];
  const bytes = arrays.flatMap((array) =>
    Array.from(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  );
  return checksum(Uint8Array.from(bytes)).toString(16);
}

const convolutional =
  (name: NormalizationName): NetworkBuilder =>
  (kernels, parameters, shape, random) => {
    const options = { ...smallConvolutional, normalization: normalizations[name] };
    return convolutionalNetwork(kernels, parameters, shape, options, random);
  };

const dense: NetworkBuilder = (kernels, parameters, [examples = 1], random) => {
  const options = { hidden: [16], classes: 10, normalization: normalizations.layer };
  return denseNetwork(kernels, parameters, [examples, 196], options, random);
};

const recurrent =
  (cell: 'simple' | 'long short-term'): NetworkBuilder =>
  (kernels, parameters, shape, random) => {
    const normalization = { ...normalizations.none, kind: 'batch', trainedSteps: 14 } as const;
    const options = { cell, units: 8, outputs: 10, normalization };
    return recurrentNetwork(kernels, parameters, shape, options, random);
  };

/** The fingerprints of small runs of every kind, after twelve steps. */
export function trainingBits(): Readonly<Record<string, string>> {
  const sets = { training: pictures(100, 1), test: pictures(50, 2), outputs: 10 };
  const after = (build: NetworkBuilder, more: Partial<RunSettings> = {}): string => {
    const run = createRun(plainKernels(), { ...settings, ...more, build }, sets);
    for (let step = 0; step < 12; step += 1) run.step();
    return fingerprint(run);
  };
  const names = Object.keys(normalizations) as NormalizationName[];
  return {
    ...Object.fromEntries(names.map((name) => [name, after(convolutional(name))])),
    dense: after(dense, { order: 'by class' }),
    simple: after(recurrent('simple')),
    'long short-term': after(recurrent('long short-term'), { optimizer: 'adam' }),
  };
}
