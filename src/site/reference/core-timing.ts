import type { FloatType } from '../../core/index.ts';

/** Times in ms of one step of one method of the core at one size, beside others'. */
export interface CoreTiming {
  readonly method: string;
  readonly size: string;
  readonly type: FloatType;
  readonly step: 'forward' | 'forward + backward';
  readonly core: number;
  /** The core on arrays of `loadFastKernels`. */
  readonly fast: number;
  /** Copying as many bytes as the step must read and write: the least that memory takes. */
  readonly copy: number;
  /** What a peer lacks is left out. */
  readonly peers: Readonly<
    Partial<Record<'tfjs-cpu' | 'tfjs-wasm' | 'onnxruntime', number | undefined>>
  >;
}

/** A whole run of the bench in one place, as `content/core-speed.json` keeps it. */
export interface CoreRun {
  /** Node or a browser, and its version. */
  readonly place: string;
  /** The commit that was measured, where the core has changed since. */
  readonly commit?: string;
  readonly machine: string;
  /** The day, in UTC. */
  readonly date: string;
  /** How many programs ran or waited, on average over the last 15 minutes: the bench alone makes 1. */
  readonly load: number;
  readonly command: string;
  readonly timings: readonly CoreTiming[];
}

/** How far ahead of the best peer the core is to be. */
export const GOAL = 2;

/** The core's better path, in ms. */
export function bestOfCore({ core, fast }: CoreTiming): number {
  return Math.min(core, fast);
}

/** How many times longer than the core's better path the best peer takes; infinite without one. */
export function leadOver(timing: CoreTiming): number {
  return bestPeer(timing) / bestOfCore(timing);
}

/**
 * Whether memory keeps every program from the goal: a mere copy of as many bytes as the step must read
 * and write would not be so far ahead of the best peer, either.
 */
export function isMemorysLimit(timing: CoreTiming): boolean {
  return bestPeer(timing) / timing.copy < GOAL;
}

function bestPeer({ peers }: CoreTiming): number {
  return Math.min(...Object.values(peers).map((peer) => peer ?? Infinity));
}

/** How much of the speed of memory the core's better path reaches: 1 where it copies as fast. */
export function shareOfMemory(timing: CoreTiming): number {
  return timing.copy / bestOfCore(timing);
}
