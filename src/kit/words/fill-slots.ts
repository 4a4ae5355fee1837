import type { FindingNumber } from '../contract/finding.ts';
import { readSentence } from './sentence.ts';

/**
 * Puts written numbers into a sentence's slots: units go with them, a word for one or many takes their place.
 *
 * @throws if a slot has no number
 */
export function fillSlots(
  sentence: string,
  numbers: Readonly<Record<string, FindingNumber>>,
): readonly (string | FindingNumber)[] {
  return readSentence(sentence).map((part) => {
    if (typeof part === 'string') return part;
    const number = Object.hasOwn(numbers, part.name) ? numbers[part.name] : undefined;
    if (!number) throw new Error(`nothing fills {${part.name}} in: ${sentence}`);
    // What is read decides, not the value: 1 step, but 1.0 steps.
    if (part.plural) return part.plural[number.text === '1' ? 0 : 1];
    return { ...number, text: number.text + part.unit };
  });
}
