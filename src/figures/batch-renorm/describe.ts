import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in two sentences. */
export function describe(model: Model): Statement {
  const { batches, clipped, batchNormError, renormError, rMax, dMax } = model;
  const kind = rMax === 1 && dMax === 0 ? 'closed' : clipped === 0 ? 'open' : 'between';
  return say(kind, {
    batches: batches.length,
    clipped,
    batchNorm: number(batchNormError, 3),
    renorm: number(renormError, 3),
  });
}
