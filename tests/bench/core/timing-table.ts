import { table } from '../support/table.ts';
import type { Timing } from './suite.ts';

/** How far ahead of the best peer the core is to be. */
const GOAL = 2;

/** The timings as a table of ratios, the missed ones marked, and how many were missed. */
export function timingTable(timings: readonly Timing[]): string {
  const rows = timings.map((timing) => {
    const { method, size, type, step, core, fast, copy, peers } = timing;
    const best = Math.min(core, fast);
    return [
      method,
      size,
      type,
      step,
      core.toPrecision(3),
      fast.toPrecision(3),
      ratio(best, copy),
      ...Object.values(peers).map((peer) => ratio(peer, best)),
      verdict(timing),
    ];
  });
  const head = ['method', 'size', 'type', 'step', 'TypeScript ms', 'WebAssembly ms', 'core/copy'];
  const peers = ['tfjs-cpu/core', 'tfjs-wasm/core', 'onnxruntime/core', 'best peer'];
  const missed = timings.filter((timing) => lead(timing) < GOAL).length;
  const compared = timings.filter((timing) => lead(timing) < Infinity).length;
  return (
    `${table([...head, ...peers], rows)}\n\n` +
    `${compared - missed} of ${compared} rows that a peer has are at least ${GOAL} times ahead of ` +
    `the best one, ${missed} are missed.`
  );
}

/** How many times longer than the core's better path the best peer takes; infinite without one. */
function lead({ core, fast, peers }: Timing): number {
  const best = Math.min(core, fast);
  return Math.min(...Object.values(peers).map((peer) => (peer ?? Infinity) / best));
}

function verdict(timing: Timing): string {
  const times = lead(timing);
  if (times === Infinity) return 'no peer';
  return `${times.toFixed(1)}x ${times < GOAL ? 'MISSED' : 'ahead'}`;
}

function ratio(a: number | undefined, b: number): string {
  return a === undefined ? '-' : (a / b).toPrecision(2);
}
