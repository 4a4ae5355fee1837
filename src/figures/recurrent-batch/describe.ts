import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatMemory } from './format-memory.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the batch costs, what saving does, and what is left of it late in time. */
export function describe(model: Model, words: Words): Finding {
  const { T, B, budget, now, largest, network, steps, late } = model;
  const memory = (value: number) => ({ text: `${formatMemory(value)} MiB` });
  return [
    ...words.found[now.all > budget ? 'over' : 'fits']({
      T: { text: String(T) },
      B: { text: String(B) },
      all: memory(now.all),
      budget: memory(budget),
      largest: { text: String(largest.all) },
      window: { text: String(network.window) },
      truncated: memory(now.truncated),
      checkpoints: memory(now.checkpoints),
    }),
    ...words.found[late.running === B ? 'equal' : 'fewer']({
      t: { text: String(late.t) },
      running: { text: String(late.running) },
      B: { text: String(B) },
      ratio: { text: formatNumber(Math.sqrt(B / late.running), 1), symbol: 'mu' },
      last: { text: String(steps.at(-1)?.running ?? 0) },
    }),
  ];
}
