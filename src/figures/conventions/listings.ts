import type { Listing } from '../../kit/contract/listing.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What one would write in each framework, and what it cannot say. */
export function listings({ codes }: Model, words: Words): readonly Listing[] {
  return codes.map(({ framework, lines, freezes }) => ({
    name: framework,
    title: words.frameworks[framework],
    lines,
    notes: [
      { text: words.divides[framework], warns: false },
      ...(freezes ? [] : [{ text: words.noSwitch, warns: true }]),
    ],
  }));
}
