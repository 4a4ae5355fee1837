import { exp, log } from '../../../core/index.ts';
import type { Hidden } from '../layer.ts';
import type { Loss } from '../loss.ts';

/** The loss of a classifier. */
export interface ClassLoss extends Loss {
  /** The probabilities [N, classes] of the last `forward`. */
  readonly probabilities: Float64Array;
}

/**
 * Softmax and cross-entropy, averaged over the batch; right is whoever puts the right class in front.
 *
 * Formula: p = exp(z − max z) / Σ exp(z − max z), L = −1/N Σ_n log p_n[label]; dz = (p − 1[label]) / N
 *
 * @param logits z [N, classes]
 */
export function softmaxCrossEntropy(logits: Hidden): ClassLoss {
  const [examples = 1, classes = 1] = logits.value.shape;
  const [z, dz] = [logits.value.data, logits.gradient.data];
  const labels = new Uint8Array(examples);
  const probabilities = new Float64Array(examples * classes);
  return {
    labels,
    probabilities,
    forward: () => {
      let [loss, right] = [0, 0];
      for (let n = 0; n < examples; n += 1) {
        const start = n * classes;
        let best = start;
        for (let i = start + 1; i < start + classes; i += 1) if (z[i]! > z[best]!) best = i;
        const largest = z[best]!;
        let sum = 0;
        for (let i = start; i < start + classes; i += 1) {
          const power = exp(z[i]! - largest);
          probabilities[i] = power;
          sum += power;
        }
        for (let i = start; i < start + classes; i += 1) probabilities[i]! /= sum;
        const label = start + labels[n]!;
        loss += log(sum) - (z[label]! - largest);
        if (best === label) right += 1;
      }
      return { loss: loss / examples, right };
    },
    backward: () => {
      for (let n = 0, i = 0; n < examples; n += 1) {
        const label = i + labels[n]!;
        for (const end = i + classes; i < end; i += 1) {
          dz[i] = (probabilities[i]! - (i === label ? 1 : 0)) / examples;
        }
      }
    },
  };
}
