import type { FloatType } from '../../../src/core/index.ts';
import { loadFastKernels, type FastMemory } from '../../../src/core/index.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { Run } from '../../method-contract/method.ts';
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

/** Times in ms of one step of one method at one size. */
export interface Timing {
  readonly method: string;
  readonly size: string;
  readonly type: FloatType;
  readonly step: 'forward' | 'forward + backward';
  readonly core: number;
  /** The core on arrays of `loadFastKernels`. */
  readonly fast: number;
  /** Copying x into another array. */
  readonly copy: number;
  readonly peers: Readonly<Record<'tfjs-cpu' | 'tfjs-wasm' | 'onnxruntime', number | undefined>>;
}

const types = ['float32', 'float64'] as const;
/** For the arrays of the largest size in both types, in bytes. */
const ROOM = 400_000_000;

/** Measures the core and its peers, one method at one size after the other. */
export async function runSuite(settings: Settings, report: (timing: Timing) => void) {
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
  const copies = [single, double].map((work) => copyTask(work.inputs['dy']?.data));
  const timings: Timing[] = [];
  for (const step of ['forward', 'forward + backward'] as const) {
    const forward = step === 'forward';
    const tasks = [
      ...copies,
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

function copyTask(data: Float32Array | Float64Array | undefined): Task | undefined {
  if (data === undefined) return undefined;
  const target = data.slice();
  return () => target.set(data);
}
