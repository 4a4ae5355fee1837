import type { FloatArray, FloatType, Random, Tensor } from '../../src/core/index.ts';
import type { TfjsMethod } from '../peers/tfjs-method.ts';
import type { OnnxMethod } from '../peers/onnx.ts';

/** Why a method lacks something, in words. */
export interface None {
  readonly none: string;
}

/** A method's inputs, options, and what a framework made of them. */
export interface MethodCase {
  readonly framework: string;
  readonly method: string;
  readonly type: FloatType;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly outputs: Readonly<Record<string, Tensor>>;
}

/** Makes a tensor of random numbers. */
export type Draw = (...shape: number[]) => Tensor;

/** Inputs by name, and options. */
export interface Inputs {
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** `y`, and the gradient of each input under its name with a `d` before it. */
export type Result = Readonly<Record<string, FloatArray | undefined>>;

/** One step of a method. The backward step uses what the last forward step left. */
export interface Run {
  readonly forward: () => unknown;
  readonly backward: () => unknown;
}

/** What is measured: inputs, options, and where arrays come from. */
export interface Workload {
  readonly method: string;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly options: Readonly<Record<string, unknown>>;
  /** Makes an array of zeros, also for results. */
  readonly floats: (length: number, type: FloatType) => FloatArray;
}

/** How a method is measured. */
export interface Bench {
  /** Its inputs (between 0.5 and 1.5) without dy; those of its random cases if left out. */
  readonly inputs?: (draw: Draw, shape: readonly number[]) => Readonly<Record<string, Tensor>>;
  /** Its options besides ε = 1e-5, for its peers too. */
  readonly options?: (shape: readonly number[]) => Readonly<Record<string, unknown>>;
  /** The method with buffers for its results, as a lab would call it. */
  readonly run: (work: Workload) => Run;
  /** TensorFlow.js runs it best with the channels last, which we give it for nothing. */
  readonly channelsLast?: true;
  /** It runs on no loop of the kernel, so that WebAssembly changes nothing. */
  readonly ownLoops?: true;
  /** How far TypeScript and WebAssembly may differ, where the method takes differences of sums. */
  readonly tolerance?: number;
}

/** One call of a peer: its method, inputs, and what the core's output adds to the names of its parts. */
export interface PeerCall {
  readonly method: string;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly suffix: string;
}

/**
 * How a method of the core is checked and measured: the default export of `tests/methods/<name>.ts`.
 * Every function of the method must be called there, as `core.<name>`.
 */
export interface Method {
  /** Random inputs by the core's names, and options. */
  readonly random: (draw: Draw, shape: readonly number[], random: Random) => Inputs;
  /** What shapes it takes, if not all [N, C, ...spatial]: with positions, or tables of ranked numbers. */
  readonly shapes?: 'with positions' | 'tables';
  /** Calls the core. */
  readonly run: (given: MethodCase) => Result;
  /** The inputs that no gradient is taken by. */
  readonly constants?: readonly string[];
  /** The input whose gradient is `dx`, if not x. */
  readonly main?: string;
  /** The hash of its results on ten random cases: a failing test says what it is. */
  readonly bits: string;
  /** Why it has no gradient. */
  readonly gradient?: None;
  /** Why no case of `tests/reference/*.json` has its name. */
  readonly reference?: None;
  /** The method with TensorFlow.js's operations. */
  readonly tfjs: TfjsMethod | None;
  /** The largest error beside TensorFlow.js, if not 1e-5 of the largest number. */
  readonly tfjsTolerance?: number;
  /** The calls of TensorFlow.js that one case stands for; one if left out. */
  readonly peerCalls?: (given: MethodCase, result: Result) => readonly PeerCall[];
  /** ONNX's operator, where there is one. */
  readonly onnx?: OnnxMethod;
  readonly bench: Bench | None;
  /** The folder of `src/snippets/` with its code; that of its own name if left out. */
  readonly snippets?: string | None;
  /** The id of its row in `src/site/comparison/`; its own name if left out. */
  readonly compared?: string | None;
}

/** A method and its name: that of its file, in camel case. */
export interface NamedMethod extends Method {
  readonly name: string;
}

/** Whether something is lacking for a reason. */
export function isNone(value: unknown): value is None {
  return typeof value === 'object' && value !== null && 'none' in value;
}
