import type { Told } from '../../kit/contract/finding.ts';
import { number, visible } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What the reader's values show, first at a glance, then in a sentence or two. */
export function describe(model: Model): Told {
  const { B, mean, variance, restore, stage, stages } = model;
  const [, , normalized, output] = stages;
  const numbers = {
    B,
    mean: number(mean, 2, 'mu'),
    deviation: visible(Math.sqrt(variance), 3, 'sigma'),
    inputMean: number(mean, 2, 'mu'),
    inputDeviation: visible(Math.sqrt(variance), 2, 'sigma'),
    normalizedMean: number(normalized?.mean ?? NaN, 3),
    normalizedDeviation: number(normalized?.deviation ?? NaN, 3),
    outputMean: number(output?.mean ?? NaN, 2, 'beta'),
    outputDeviation: number(output?.deviation ?? NaN, 2, 'gamma'),
  };
  const giving = `giving.${restore ? 'restored' : 'learned'}` as const;
  const told = ['batch', 'normalizing', giving] as const;
  return {
    headline: say(`headline.${caseOf(model)}`, numbers),
    detail: say(told.slice(0, Math.max(1, stage - 1)), numbers),
  };
}

/** What the last stage reached shows. */
function caseOf({ stage, stages, restore, gamma }: Model): keyof Words['headline'] {
  const name = stages[stage - 1]?.name ?? 'input';
  if (name !== 'output') return name;
  if (restore) return 'restored';
  if (gamma === 0) return 'flat';
  if (gamma < 0) return 'mirrored';
  return hundredths(stages[3]?.deviation ?? NaN) < hundredths(gamma) ? 'held' : 'kept';
}

function hundredths(value: number): number {
  return Math.round(100 * value);
}
