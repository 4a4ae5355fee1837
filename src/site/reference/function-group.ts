import type * as core from '../../core/index.ts';
import type { Words } from '../../i18n/words.ts';

/** Functions that stand together on the page, in their order. */
export interface FunctionGroup {
  /** The id of its heading. */
  readonly id: string;
  /** The slug of the page that explains what they compute. */
  readonly section?: string;
  readonly functions: Readonly<Partial<Record<CoreFunctionName, FunctionWords>>>;
}

/** What the page says of a function besides its doc comment. */
export interface FunctionWords {
  /** The doc comment's first sentence in Korean. */
  readonly korean: string;
  /** Its formula: lines of LaTeX. */
  readonly equation: readonly string[];
  /** What the equation leaves open: over what a sum runs, what a letter is. */
  readonly note?: Words;
}

/** The name of a function that the core exports. */
export type CoreFunctionName = {
  [Name in keyof typeof core]: (typeof core)[Name] extends (...given: never[]) => unknown
    ? Name
    : never;
}[keyof typeof core];
