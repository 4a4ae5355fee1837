import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Whether the corrections bring the outputs closer to that of inference, and by how much. */
export function describe(model: Model): Told {
  const { batches, clipped, batchNormError, renormError } = model;
  const kind = caseOf(model);
  const numbers = {
    batches: batches.length,
    clipped,
    batchNorm: number(batchNormError, 2),
    renorm: number(renormError, 2),
  };
  const told = kind === 'closed' || kind === 'open' ? kind : 'between';
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${told}`, numbers) };
}

/** Errors of which one is within such a share of the other are called the same. */
const alike = 0.05;

/** Which of the cases a model is. */
function caseOf({ rMax, dMax, clipped, batchNormError, renormError }: Model) {
  if (rMax === 1 && dMax === 0) return 'closed';
  if (clipped === 0) return 'open';
  if (Math.abs(renormError - batchNormError) < alike * batchNormError) return 'same';
  return renormError < batchNormError ? 'less' : 'more';
}
