import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { roundMemory } from './round-memory.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the batch costs, what saving does, and what is left of it late in time. */
export function describe(model: Model): Statement {
  const { T, B, budget, now, largest, network, steps, late } = model;
  return [
    ...say(`found.${now.all > budget ? 'over' : 'fits'}`, {
      T,
      B,
      all: roundMemory(now.all),
      budget: roundMemory(budget),
      largest: largest.all,
      window: network.window,
      truncated: roundMemory(now.truncated),
      checkpoints: roundMemory(now.checkpoints),
    }),
    ...say(`found.${late.running === B ? 'equal' : 'fewer'}`, {
      t: late.t,
      running: late.running,
      B,
      ratio: number(Math.sqrt(B / late.running), 1, 'mu'),
      last: steps.at(-1)?.running ?? 0,
    }),
  ];
}
