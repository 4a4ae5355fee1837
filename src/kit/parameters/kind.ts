import type { Fault } from '../../i18n/figure-words.ts';

/** A number between bounds, in steps counted from the lower one. */
export interface Steps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A value that a text stands for, or why there is none. */
export type Reading<V> = { readonly value: V } | { readonly fault: Fault };

/** What a control says, of whichever kind it is. */
export interface ControlWords {
  readonly label: string;
  /** Sets a number beside its label, where the number alone does not do: `'{value} ms'`. */
  readonly value?: string | undefined;
  /** What some values are called, in the place of their number. */
  readonly values?: Readonly<Record<number, string>> | undefined;
  /** What each option is called. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** What a point's x and y are called. */
  readonly axes?: Readonly<Record<'x' | 'y', string>> | undefined;
  /** Names a cell by its numbers along the axes: `'row {1}, column {2}'`. */
  readonly cell?: string | undefined;
}

/** Where the values of tests come from; the core's generator is one. */
export interface Chance {
  readonly uniform: () => number;
  readonly integer: (count: number) => number;
}

/**
 * All that the kit knows about one kind of parameter: how it is declared well, read, written, moved
 * and tried. Each kind stands in a file of its own; `Control.astro` holds its markup.
 *
 * @template P the declaration
 * @template V the value
 */
export interface Kind<P, V> {
  /** What is wrong with a declaration, its default aside: `min: 3 is not below max, 1`. */
  readonly faults: (declared: P) => readonly string[];
  /** The values that it takes, after "is not": `one of 1, 2, 4`. */
  readonly allowed: (declared: P) => string;
  /** Reads the text that stands in the query or in a control; never throws. */
  readonly read: (declared: P, text: string) => Reading<V>;
  /** Writes a value as the text that `read` reads back; undefined where no text stands for it. */
  readonly write: (declared: P, value: V) => string | undefined;
  /** The value as it is written beside its label, and read out; empty where the control shows it. */
  readonly say: (declared: P, words: ControlWords, value: V) => string;
  /** The value that a native input now stands for; undefined where it says nothing new. */
  readonly readInput: (declared: P, input: HTMLInputElement) => V | undefined;
  /** Sets a native input, and what is written beside it, to a value. */
  readonly writeInput: (
    declared: P,
    words: ControlWords,
    input: HTMLInputElement,
    value: V,
  ) => void;
  /** How a handle on a chart moves it; a kind without one cannot be dragged. */
  readonly handle?: HandleMoves<P, V>;
  /** All its values in their order: one that plays passes them. A kind without an order cannot play. */
  readonly walk?: (declared: P) => readonly V[];
  /** The values at its ends, or all of the few: tests and the gallery show a figure at each. */
  readonly ends: (declared: P) => readonly V[];
  /** Any of its values. */
  readonly draw: (declared: P, chance: Chance) => V;
}

/** Where a slider stands between its ends, in numbers for assistive technology. */
export interface Track {
  readonly min: number;
  readonly max: number;
  readonly now: number;
}

/** How a handle moves a value. */
export interface HandleMoves<P, V> {
  /** Where the handle stands as a slider; of a point's two numbers, the first. */
  readonly track: (declared: P, value: V) => Track;
  /** The value that lies nearest to where a pointer leads; undefined for what the kind cannot take. */
  readonly nearest: (declared: P, wanted: unknown) => V | undefined;
  /** Where a key leads from a value; undefined for a key that is not its own. */
  readonly forKey: (declared: P, value: V, key: string) => V | undefined;
}

/** The value that a text stands for, where it stands for one. */
export function readValue<V>(reading: Reading<V>): V | undefined {
  return 'value' in reading ? reading.value : undefined;
}
