import type { en } from './words-en.ts';

/** The same keys, with any text; a sentence that is put together takes the same parts. */
type Spoken<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? Words[Key] extends `${string}{value${string}`
      ? `${string}{value${string}}${string}`
      : string
    : Words[Key] extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : Spoken<Words[Key]>;
};

/** Every string of the lab. */
export type LabWords = Spoken<typeof en>;
