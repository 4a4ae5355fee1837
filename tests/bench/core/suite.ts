import type { Tensor } from '../../../src/core/index.ts';
import { loadFastKernels, type FastMemory } from '../../../src/core/index.ts';
import type { CoreTiming } from '../../../src/site/reference/core-timing.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { Run, Workload } from '../../method-contract/method.ts';
import { measure, type Effort, type Task } from './measure.ts';
import { onnxRun, prepareOnnx } from './onnx-runs.ts';
import { prepareTfjs, tfjsRun } from './tfjs-runs.ts';
import { measured, sizes, workload, type MeasuredMethod } from './workload.ts';

/** What is measured, and what the peers need. */
export interface Settings {
  /** The names of methods, and those of all files of methods. */
  readonly methods: readonly string[];
  readonly files: readonly string[];
  readonly sizes: readonly (keyof typeof sizes)[];
  /** TensorFlow.js in plain JavaScript takes minutes at the larger sizes. */
  readonly withTfjsCpu: boolean;
  readonly effort: Effort;
  readonly onnxSchema: string;
  /** Where their WebAssembly files are; the packages' own if left out. */
  readonly tfjsFolder?: string;
  readonly onnxFolder?: string;
}

const types = ['float32', 'float64'] as const;
/** For the arrays of the largest size in both types, in bytes. */
const ROOM = 400_000_000;

/** Measures the core and its peers, one method at one size after the other. */
export async function runSuite(settings: Settings, report: (timing: CoreTiming) => void) {
  prepareTfjs(settings.tfjsFolder);
  prepareOnnx(settings.onnxFolder);
  const memory = await loadFastKernels(ROOM);
  const all = measured(await loadMethods(settings.files));
  const methods = all.filter(({ name }) => settings.methods.includes(name));
  warmUp(methods);
  for (const method of methods) {
    for (const size of settings.sizes) {
      for (const timing of await timeMethod(method, size, memory, settings)) report(timing);
    }
  }
}

/** Lets the core's functions see every method and both element types before anything is timed. */
function warmUp(methods: readonly MeasuredMethod[]): void {
  for (let turn = 0; turn < 200; turn += 1) {
    for (const type of types) {
      for (const method of methods) {
        const run = method.bench.run(workload(method, [4, 2, 3], type));
        run.forward();
        run.backward();
      }
    }
  }
}

async function timeMethod(
  method: MeasuredMethod,
  size: keyof typeof sizes,
  memory: FastMemory,
  settings: Settings,
) {
  const [single, double] = types.map((type) => workload(method, sizes[size], type));
  if (single === undefined || double === undefined) return [];
  memory.clear();
  const fasts = types.map((type) => workload(method, sizes[size], type, memory.floats));
  const cores = [single, double, ...fasts].map((work) => method.bench.run(work));
  const cpu = settings.withTfjsCpu ? await tfjsRun(method, single, 'cpu') : undefined;
  const wasm = await tfjsRun(method, single, 'wasm');
  const onnx32 = await onnxRun(method, single, 'float32', settings.onnxSchema);
  const onnx64 = await onnxRun(method, double, 'float64', settings.onnxSchema);
  const timings: CoreTiming[] = [];
  for (const step of ['forward', 'forward + backward'] as const) {
    const forward = step === 'forward';
    const tasks = [
      ...[single, double].map((work) => copyTask(method, work, forward)),
      ...cores.map((run) => (forward ? run.forward : both(run))),
      forward ? cpu?.forward : cpu?.step,
      forward ? wasm?.forward : wasm?.step,
      forward ? onnx32?.forward : undefined,
      forward ? onnx64?.forward : undefined,
    ];
    const times = await measure(tasks, settings.effort);
    for (const [i, type] of types.entries()) {
      timings.push({
        method: method.name,
        size,
        type,
        step,
        copy: times[i] ?? NaN,
        core: times[2 + i] ?? NaN,
        fast: times[4 + i] ?? NaN,
        peers: {
          'tfjs-cpu': times[6],
          'tfjs-wasm': times[7],
          onnxruntime: times[8 + i] ?? times[8],
        },
      });
    }
  }
  for (const run of [cpu, wasm, onnx32, onnx64]) await run?.dispose();
  return timings;
}

function both({ forward, backward }: Run): Task {
  return () => {
    forward();
    backward();
  };
}

/**
 * Copies half as many numbers as a step must read and write: x and the other inputs and y, and in the
 * backward step dy, the inputs once more and their gradients.
 */
function copyTask(
  { constants = [] }: MeasuredMethod,
  { inputs: { dy, ...inputs } }: Workload,
  forward: boolean,
): Task | undefined {
  if (dy === undefined) return undefined;
  const count = (tensors: readonly (Tensor | undefined)[]) =>
    tensors.reduce((sum, tensor) => sum + (tensor?.data.length ?? 0), 0);
  const varied = Object.entries(inputs).filter(([name]) => !constants.includes(name));
  const given = count(Object.values(inputs));
  const back = forward ? 0 : count([dy]) + given + count(varied.map(([, tensor]) => tensor));
  const length = Math.ceil((given + count([dy]) + back) / 2);
  const source =
    dy.data instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
  const target = source.fill(1).slice();
  return () => target.set(source);
}
