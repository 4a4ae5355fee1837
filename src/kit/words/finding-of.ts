import type { Language } from '../../i18n/languages.ts';
import type { AnyFigure } from '../contract/figure.ts';
import {
  findingText,
  type Filling,
  type Finding,
  type FindingNumber,
  type Statement,
  type ToldFinding,
} from '../contract/finding.ts';
import { fillSlots } from './fill-slots.ts';
import { writeStated } from './write-stated.ts';

/**
 * Writes what a figure states of a model, in a language: its headline, and the rest.
 *
 * @param model as `figure.model` gives it
 * @throws if a sentence is not among the figure's words, or a slot has no number
 */
export function toldFindingOf(figure: AnyFigure, model: unknown, language: Language): ToldFinding {
  const { headline, detail } = figure.describe(model);
  const words = figure.words[language];
  return { headline: writeStatement(headline, words), detail: writeStatement(detail, words) };
}

/** Writes a statement with the words of one language. */
function writeStatement(statement: Statement, words: object): Finding {
  const write = (filling: Filling): FindingNumber => {
    if (typeof filling === 'number') return { text: writeStated(filling) };
    if (!('value' in filling)) return { text: findingText(writeStatement(filling, words)) };
    const text = writeStated(filling);
    return filling.symbol ? { text, symbol: filling.symbol } : { text };
  };
  return statement.flatMap(({ path, fillings }) => {
    const numbers = Object.entries(fillings).map(
      ([name, filling]) => [name, write(filling)] as const,
    );
    return fillSlots(sentenceAt(words, path), Object.fromEntries(numbers));
  });
}

function sentenceAt(words: object, path: string): string {
  let found: unknown = words;
  for (const key of path.split('.')) {
    found = found instanceof Object ? (found as Record<string, unknown>)[key] : undefined;
  }
  if (typeof found !== 'string') throw new Error(`there is no sentence ${path} among the words`);
  return found;
}
