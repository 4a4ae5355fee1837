import type { Language } from '../../i18n/languages.ts';
import type { FigureWords } from '../contract/figure.ts';
import type { Filling, Statement } from '../contract/finding.ts';
import type { Parameters } from '../parameters/parameter.ts';
import type { SlotsOf } from './sentence.ts';

/** The keys of some words, down to the strings: what one language has, the other has too. */
type SameKeys<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]>;
};

/** Words in either language: any string, but a sentence with slots keeps its text, which names them. */
type Either<Korean, English> = {
  readonly [Key in keyof Korean & keyof English]: Korean[Key] extends string
    ? SlotsOf<Korean[Key] | (English[Key] & string)> extends never
      ? string
      : Korean[Key] | English[Key]
    : Korean[Key] extends readonly string[]
      ? Korean[Key] | English[Key]
      : Either<Korean[Key], English[Key]>;
};

/** The paths of all sentences in some words: `found.many`. */
type PathOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Key
    : Words[Key] extends readonly string[]
      ? never
      : `${Key}.${PathOf<Words[Key]>}`;
}[keyof Words & string];

/** The slots of the sentences at some paths; each path by itself, for one without slots is any string. */
type SlotsAt<Words, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Words
    ? SlotsAt<Words[Key], Rest>
    : never
  : Path extends keyof Words
    ? SlotsOf<Words[Path] & string>
    : never;

/** States sentences of a figure's words, one or several, with what fills their slots. */
type Say<Words> = <const Path extends PathOf<Words>>(
  paths: Path | readonly Path[],
  ...fillings: [SlotsAt<Words, Path>] extends [never]
    ? []
    : [fillings: Readonly<Record<SlotsAt<Words, Path>, Filling>>]
) => Statement;

/**
 * Defines a figure's words: every string in both languages. Sentences hold named slots, `'μ = {mean}'`.
 *
 * The types come from the strings: what one language lacks is an error, and so is a slot of either
 * language without a number, or a number without a slot, where the sentence is said or filled.
 *
 * @returns the words by language, and `say`, by which `describe` states sentences of them
 * @example
 * export const { words, say } = defineWords<typeof parameters>()({ ko: { … }, en: { … } });
 * say('found', { mean: number(model.mean, 3, 'mu') });
 */
export function defineWords<P extends Parameters>() {
  return <const Korean extends FigureWords<P>, const English extends FigureWords<P>>(words: {
    readonly ko: Korean & SameKeys<English>;
    readonly en: English & SameKeys<Korean>;
  }): {
    readonly words: Readonly<Record<Language, Either<Korean, English>>>;
    readonly say: Say<Either<Korean, English>>;
  } => ({
    words: words as unknown as Readonly<Record<Language, Either<Korean, English>>>,
    say: (paths, ...[fillings = {}]) => [paths].flat().map((path) => ({ path, fillings })),
  });
}
