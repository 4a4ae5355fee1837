import type { Statement } from '../../kit/contract/finding.ts';
import { number, significant } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What became of the finest textures, where the two ways part most. */
export function describe({ moved, strength, textures }: Model): Statement {
  const [finest] = textures;
  const contrast = (value = NaN) => significant(value, 2);
  return say(`found.${strength === 0 ? 'nothing' : strength < 1 ? 'partly' : moved}`, {
    content: contrast(finest?.content),
    style: contrast(finest?.style),
    pixels: contrast(finest?.pixels),
    features: contrast(finest?.features),
    strength: number(strength, 2),
  });
}
