import { findingText, type StatedNumber } from '../contract/finding.ts';
import { fillSlots } from './fill-slots.ts';
import type { SlotsOf } from './sentence.ts';
import { writeStated } from './write-stated.ts';

/** What each slot of a sentence takes: text, or a number, plain or with its format. */
export type Fillings<Sentence extends string> = Readonly<
  Record<SlotsOf<Sentence>, string | number | StatedNumber>
>;

/**
 * Fills the slots of a sentence, for what stands in a drawing or beside a control.
 *
 * @param sentence one of the figure's words; its type names the slots of both languages
 * @throws if a slot has no filling
 * @example
 * fill('step {t} of {T}', { t: 3, T: 240 }); // 'step 3 of 240'
 */
export function fill<Sentence extends string>(
  sentence: Sentence,
  fillings: Fillings<Sentence>,
): string {
  const all: Readonly<Record<string, string | number | StatedNumber>> = fillings;
  const written = Object.entries(all).map(([name, filling]) => {
    return [name, { text: typeof filling === 'string' ? filling : writeStated(filling) }] as const;
  });
  return findingText(fillSlots(sentence, Object.fromEntries(written)));
}
