import { plainKernels } from '../../../src/training/networks/plain/plain-kernels.ts';
import { loadSimdKernels, type SimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';
import { measure, type Effort, type Task } from '../core/measure.ts';
import { buildNet, nets, type BenchNet } from './bench-net.ts';
import { jaxTrainer } from './jax-trainer.ts';
import { multiplyAdds } from './multiply-adds.ts';
import { ourTrainer } from './our-trainer.ts';
import { prepareTfjs, tfjsTrainer } from './tfjs-trainer.ts';
import type { Trainer } from './trainer.ts';

/** What is measured, and how long. */
export interface Settings {
  /** The names of nets. */
  readonly nets: readonly string[];
  /** TensorFlow.js in plain JavaScript takes seconds for one step of a convolutional net. */
  readonly withTfjsCpu: boolean;
  readonly effort: Effort;
  /** Where TensorFlow.js has its WebAssembly files; the package's own if left out. */
  readonly tfjsFolder?: string;
}

/** The trainers by the names in the table; ours first. */
const TRAINERS = ['ours, SIMD', 'ours, plain', 'tfjs-cpu', 'tfjs-wasm', 'jax-js'] as const;

/** One trainer's time for one net. */
export interface TrainerTiming {
  readonly trainer: (typeof TRAINERS)[number];
  /** ms a step; undefined if it cannot train the net. */
  readonly step: number | undefined;
  /** What it says when it cannot. */
  readonly failure?: string;
  /** Its losses in the first steps. */
  readonly losses: readonly number[];
}

/** All that is measured of one net. */
export interface NetTimings {
  readonly net: string;
  readonly timings: readonly TrainerTiming[];
  /** Multiply-adds of four numbers, in 10^9 numbers a second: the machine's, and its products'. */
  readonly peak: number;
  /** Of the forward and backward steps of the layers with weights alone. */
  readonly reached: number;
}

/** Steps whose losses are compared. */
const COMPARED = 4;
/** Turns of the peak's loop: about a millisecond. */
const TURNS = 500_000;

/** Measures all trainers of one net after the other. */
export async function runSuite(settings: Settings, report: (timings: NetTimings) => void) {
  prepareTfjs(settings.tfjsFolder);
  const simd = await loadSimdKernels(32_000_000);
  for (const net of nets)
    if (settings.nets.includes(net.name)) report(await timeNet(net, simd, settings));
}

async function timeNet(net: BenchNet, simd: SimdKernels, settings: Settings): Promise<NetTimings> {
  simd.clear();
  const makers: Readonly<
    Record<(typeof TRAINERS)[number], (() => Promise<Trainer> | Trainer) | undefined>
  > = {
    'ours, SIMD': () => ourTrainer(net, simd),
    'ours, plain': () => ourTrainer(net, plainKernels()),
    'tfjs-cpu': settings.withTfjsCpu ? () => tfjsTrainer(net, 'cpu') : undefined,
    'tfjs-wasm': () => tfjsTrainer(net, 'wasm'),
    'jax-js': () => jaxTrainer(net),
  };
  const products = productsOf(net, simd);
  const timings: TrainerTiming[] = [];
  let [peak, reached] = [0, 0];
  for (const trainer of TRAINERS) {
    const make = makers[trainer];
    if (make === undefined) continue;
    // The peak and the products are measured beside ours, on the same minutes of a busy machine.
    const beside = trainer === 'ours, SIMD' ? [() => simd.multiplyAdds(TURNS), products.task] : [];
    const { timing, others } = await timeTrainer(trainer, make, beside, settings.effort);
    timings.push(timing);
    if (beside.length === 0) continue;
    peak = simd.multiplyAdds(TURNS) / (others[0] ?? NaN) / 1e6;
    reached = products.count / (others[1] ?? NaN) / 1e6;
  }
  return { net: net.name, timings, peak, reached };
}

async function timeTrainer(
  trainer: TrainerTiming['trainer'],
  make: () => Promise<Trainer> | Trainer,
  beside: readonly Task[],
  effort: Effort,
) {
  const losses: number[] = [];
  try {
    const { step, dispose } = await make();
    for (let i = 0; i < COMPARED; i += 1) losses.push(await step());
    const [time, ...others] = await measure([step, ...beside], effort);
    dispose?.();
    return { timing: { trainer, step: time, losses }, others };
  } catch (error) {
    const failure = String(error).slice(0, 120);
    return { timing: { trainer, step: undefined, failure, losses }, others: [] };
  }
}

/** The forward and backward steps of a net's layers with weights, and their multiply-adds. */
function productsOf(net: BenchNet, simd: SimdKernels) {
  const { network } = buildNet(net, simd);
  network.forward('train');
  network.backward();
  const counts = multiplyAdds(network);
  const layers = network.layers.filter(({ name }) => counts.has(name));
  return {
    count: [...counts.values()].reduce((a, b) => a + b, 0),
    task: () => {
      for (const layer of layers) layer.forward('train');
      for (const layer of layers) layer.backward();
    },
  };
}
