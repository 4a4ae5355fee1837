import type { Finding } from '../../kit/contract/finding.ts';
import { formatSignificant } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What became of the finest textures, where the two ways part most. */
export function describe({ moved, strength, textures }: Model, words: Words): Finding {
  const [finest] = textures;
  const text = (value = NaN): { readonly text: string } => ({ text: formatSignificant(value, 2) });
  return words.found[strength === 0 ? 'nothing' : strength < 1 ? 'partly' : moved]({
    content: text(finest?.content),
    style: text(finest?.style),
    pixels: text(finest?.pixels),
    features: text(finest?.features),
    strength: { text: strength.toFixed(2) },
  });
}
