import type { Told } from '../../kit/contract/finding.ts';
import { grouped } from '../../kit/words/numbers.ts';
import { roundMemory } from './round-memory.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** How many sequences fit with every step kept and with checkpoints, and what the reader's batch takes. */
export function describe({ T, B, budget, now, largest, network }: Model): Told {
  const numbers = {
    T,
    B,
    budget,
    all: roundMemory(now.all),
    largest: grouped(largest.all),
    eased: grouped(largest.checkpoints),
    window: network.window,
    truncated: roundMemory(now.truncated),
    checkpoints: roundMemory(now.checkpoints),
  };
  const kind = now.all > budget ? 'over' : 'fits';
  return {
    headline: say(`headline.${largest.all === 0 ? 'none' : 'some'}`, numbers),
    detail: say([`found.${largest.all === 0 ? 'none' : kind}`, 'eased'], numbers),
  };
}
