/**
 * The names of a sentence's slots. A slot is written in one of three ways:
 * - `{mean}` takes a number;
 * - `{all MiB}`, `{share%}` and `{turn°}` take a number and set its unit with it;
 * - `{count|batch|batches}` takes none, but the word that suits the number, 1 or another.
 *
 * @example
 * type Names = SlotsOf<'After {steps} {steps|step|steps}, μ = {mean}.'>; // 'steps' | 'mean'
 */
export type SlotsOf<Sentence extends string> =
  Sentence extends `${string}{${infer Slot}}${infer Rest}` ? NameOf<Slot> | SlotsOf<Rest> : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}`
  ? Name
  : Slot extends `${infer Name} ${string}`
    ? Name
    : Slot extends `${infer Name}${'%' | '°' | '×'}`
      ? Name
      : Slot;

/** A slot as it stands in a sentence. */
export interface Slot {
  readonly name: string;
  /** Set after the number, and standing out with it. */
  readonly unit: string;
  /** The words for 1 and for any other number, which stand in the number's place. */
  readonly plural?: readonly [one: string, other: string];
}

const slot = /\{(\w+)(?:\|([^|}]*)\|([^|}]*)|([ %°×][^|}]*)?)\}/;

/**
 * Parts a sentence into its words and its slots.
 *
 * @throws if a brace belongs to no slot
 */
export function readSentence(sentence: string): readonly (string | Slot)[] {
  const found = slot.exec(sentence);
  if (!found) {
    if (/[{}]/.test(sentence)) throw new Error(`a brace belongs to no slot in: ${sentence}`);
    return sentence === '' ? [] : [sentence];
  }
  const [whole, name = '', one, other, unit = ''] = found;
  const plural = one === undefined || other === undefined ? undefined : ([one, other] as const);
  return [
    ...readSentence(sentence.slice(0, found.index)),
    { name, unit, ...(plural && { plural }) },
    ...readSentence(sentence.slice(found.index + whole.length)),
  ];
}
