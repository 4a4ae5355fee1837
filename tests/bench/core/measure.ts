import { quantile } from '../support/quantile.ts';

/** One thing to be timed; it may take its time elsewhere. */
export type Task = () => unknown;

/** How long tasks are measured. */
export interface Effort {
  /** ms for each task, after which it is not called again. */
  readonly budget: number;
  readonly rounds: number;
}

/** A sample lasts at least this many ms, by calling a quick task several times. */
const SAMPLE = 2;

/**
 * The median time of a call of each task, in ms.
 *
 * The tasks take turns, so that a disturbance of the machine meets all of them.
 *
 * @returns one for each task; undefined for a task that throws
 */
export async function measure(
  tasks: readonly (Task | undefined)[],
  { budget, rounds }: Effort,
): Promise<(number | undefined)[]> {
  const timers = [];
  for (const task of tasks) timers.push(task && (await prepare(task, budget)));
  for (let round = 0; round < rounds; round += 1) {
    for (const timer of timers) {
      if (timer === undefined || (timer.samples.length > 0 && timer.spent > budget)) continue;
      const sample = await time(timer.task, timer.calls);
      timer.samples.push(sample);
      timer.spent += sample * timer.calls;
    }
  }
  return timers.map((timer) => timer && quantile(timer.samples, 0.5));
}

/** Warms a task up and finds how many calls make a sample. */
async function prepare(task: Task, budget: number) {
  try {
    const first = await time(task, 1);
    // A task that has used up its budget is measured by this one call.
    if (first > budget) return { task, calls: 1, samples: [first], spent: first };
    // A browser's clock has steps of 0.1 ms: a sample must last many of them.
    let calls = 1;
    for (let spent = first, sample = 0; spent < budget / 4 || sample < SAMPLE; spent += sample) {
      sample = calls * (await time(task, calls));
      if (sample < SAMPLE) calls *= 2;
    }
    return { task, calls, samples: [] as number[], spent: 0 };
  } catch (error) {
    console.log(`left out: ${String(error).slice(0, 160)}`);
    return undefined;
  }
}

async function time(task: Task, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const result = task();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / calls;
}
