import type { Finding } from '../../kit/contract/finding.ts';
import { formatDifference } from './format-difference.ts';
import { differenceAt, type Model } from './model.ts';
import { methods } from './parameters.ts';
import type { Words } from './words.ts';

/** How far the accumulated gradients are from the whole batch's. */
export function describe({ parts, size, differences, synchronized }: Model, words: Words): Finding {
  const others = methods.filter((method) => method !== 'bn');
  const largest = Math.max(...others.map((method) => differenceAt(differences, method, parts)));
  const kind = parts === 1 ? 'whole' : synchronized ? 'synchronized' : 'apart';
  return words.found[kind]({
    parts: { text: String(parts) },
    size: { text: String(size) },
    bn: { text: formatDifference(differenceAt(differences, 'bn', parts)) },
    others: { text: formatDifference(largest) },
  });
}
