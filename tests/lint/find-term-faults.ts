import { avoidedTerms } from './korean/avoided-terms.ts';
import { livingSubjects } from './korean/living-subjects.ts';
import { oneTerm } from './korean/one-term.ts';
import { plainWords } from './korean/plain-words.ts';

/** A place where a rule is broken. */
export interface TermFault {
  readonly line: number;
  readonly term: string;
  readonly use: string;
}

const rules = [...oneTerm, ...plainWords, ...livingSubjects, ...avoidedTerms()];

/**
 * What is quoted; in a page what is set as code, and in a file of words, where backticks hold plain
 * text, the English beside the Korean.
 */
const passedOver = {
  page: /“[^”]*”|`[^`]*`/g,
  words: /“[^”]*”|\ben: (?:'[^']*'|"[^"]*"|`[^`]*`)/g,
} as const;

/**
 * Finds the terms in a text that the site does not use.
 *
 * @param text a page or a file of words
 * @param kind which of the two
 * @returns each fault with its line, counted from 1
 */
export function findTermFaults(text: string, kind: keyof typeof passedOver): readonly TermFault[] {
  return text.split('\n').flatMap((words, index) => {
    const used = words.replaceAll(passedOver[kind], '');
    if (!/[가-힣]|LLaMA/.test(used)) return [];
    return rules.flatMap(({ term, use }) => {
      const found = term.exec(used);
      return found ? [{ line: index + 1, term: found[0], use }] : [];
    });
  });
}
