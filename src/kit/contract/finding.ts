import type { SymbolName } from './symbols.ts';

export type { SymbolName };

/** A number in a finding, already written out, with the symbol whose colour it takes. */
export interface FindingNumber {
  readonly text: string;
  readonly symbol?: SymbolName;
}

/** A figure's finding: sentences whose numbers stand out. */
export type Finding = readonly (string | FindingNumber)[];

/**
 * Writes a finding: the words of the template are text, what is put into it stands out as a number.
 *
 * @example
 * finding`The mean is ${{ text: '0.85', symbol: 'mu' }}.`
 */
export function finding(
  words: TemplateStringsArray,
  ...numbers: readonly (string | FindingNumber | Finding)[]
): Finding {
  return words.flatMap((word, index) => {
    const number = numbers[index];
    if (number === undefined) return [word];
    if (typeof number === 'string') return [word, { text: number }];
    return 'text' in number ? [word, number] : [word, ...number];
  });
}

/** The finding as plain text, for assistive technology, tests and downloads. */
export function findingText(parts: Finding): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
