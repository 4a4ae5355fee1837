import type { NumberFormat } from '../format/write-number.ts';
import type { SymbolName } from './symbols.ts';

export type { SymbolName };

/** A number in a finding, already written out, with the symbol whose colour it takes. */
export interface FindingNumber {
  readonly text: string;
  readonly symbol?: SymbolName;
}

/** A figure's finding: sentences whose numbers stand out. */
export type Finding = readonly (string | FindingNumber)[];

/** A number that a figure states, and how it is to be written. */
export interface StatedNumber {
  readonly value: number;
  readonly format: NumberFormat;
  readonly symbol?: SymbolName;
}

/** What fills a slot of a sentence: a number, plain or with its format, or other words of the figure. */
export type Filling = number | StatedNumber | Statement;

/** Sentences of a figure's words, by their paths, and what fills their slots: no language yet. */
export type Statement = readonly StatedSentence[];

/** One sentence of a statement. */
export interface StatedSentence {
  /** Where it stands in the figure's words: `found.many`. */
  readonly path: string;
  readonly fillings: Readonly<Record<string, Filling>>;
}

/** What a figure says of a model, in two: what a glance takes in, and what the curious read on. */
export interface Told {
  /** Answers the question at this state: at most 12 words and two numbers. */
  readonly headline: Statement;
  /** The rest: the other numbers, and the reason. */
  readonly detail: Statement;
}

/** A finding in two, written in a language. */
export interface ToldFinding {
  readonly headline: Finding;
  readonly detail: Finding;
}

/** The finding as plain text, for assistive technology, tests and downloads. */
export function findingText(parts: Finding): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
