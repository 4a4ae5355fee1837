import { table } from '../support/table.ts';
import {
  bestOfCore,
  GOAL,
  isMemorysLimit,
  leadOver,
  shareOfMemory,
  type CoreTiming,
} from '../../../src/site/reference/core-timing.ts';

/** The timings as a table of ratios, the missed ones marked, and how many were missed. */
export function timingTable(timings: readonly CoreTiming[]): string {
  const rows = timings.map((timing) => {
    const { method, size, type, step, core, fast, peers } = timing;
    const best = bestOfCore(timing);
    return [
      method,
      size,
      type,
      step,
      core.toPrecision(3),
      fast.toPrecision(3),
      percent(shareOfMemory(timing)),
      ...Object.values(peers).map((peer) => ratio(peer, best)),
      verdict(timing),
    ];
  });
  const head = ['method', 'size', 'type', 'step', 'TypeScript ms', 'WebAssembly ms', 'of memory'];
  const peers = ['tfjs-cpu/core', 'tfjs-wasm/core', 'onnxruntime/core', 'best peer'];
  const compared = timings.filter((timing) => leadOver(timing) < Infinity);
  const missed = compared.filter((timing) => leadOver(timing) < GOAL);
  const unexplained = missed.filter((timing) => !isMemorysLimit(timing));
  const names = unexplained.map(
    (timing) =>
      `  ${timing.method}, ${timing.size}, ${timing.type}, ${timing.step}: ${verdict(timing)}`,
  );
  return (
    `${table([...head, ...peers], rows)}\n\n` +
    `${compared.length - missed.length} of ${compared.length} rows that a peer has are at least ${GOAL} times ` +
    `ahead of the best one, ${missed.length} are missed. Of these ${missed.length - unexplained.length} are ` +
    `memory's limit: copying as many bytes would miss the goal, too. Missed without that reason: ` +
    (names.length === 0 ? 'none.' : `${names.length}\n${names.join('\n')}`)
  );
}

function verdict(timing: CoreTiming): string {
  const times = leadOver(timing);
  if (times === Infinity) return 'no peer';
  if (times >= GOAL) return `${times.toFixed(1)}x ahead`;
  const share = shareOfMemory(timing);
  const missed = `${times.toFixed(1)}x MISSED, at ${percent(share)} of memory's speed`;
  if (!isMemorysLimit(timing)) return missed;
  return `${missed}: a copy would be ${(times / share).toFixed(1)}x ahead`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function ratio(a: number | undefined, b: number): string {
  return a === undefined ? '-' : (a / b).toPrecision(2);
}
