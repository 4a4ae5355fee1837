import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { ratioDigits } from './format-ratio.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's conventions give, in three sentences. */
export function describe(model: Model): Statement {
  const [small, large] = model.small.deviations;
  const ratio = model.depths[model.depth - 1]?.measured ?? NaN;
  const moves = model.frozen === 'nothing' || model.frozen === 'parameters';
  return say([moves ? 'updated' : 'held', 'compounded', 'apart'], {
    weight: model.weight,
    batch: number(model.batchVariance, 3, 'sigma'),
    running: number(model.runningVariance, 3, 'sigma'),
    n: model.n,
    depth: model.depth,
    ratio: number(ratio, ratioDigits(ratio)),
    variance: model.small.variance,
    share: number(large / small, 2),
  });
}
