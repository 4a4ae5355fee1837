import type { Language } from '../../../src/i18n/languages.ts';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { findingText } from '../../../src/kit/contract/finding.ts';
import { toldFindingOf } from '../../../src/kit/words/finding-of.ts';

/** All that a figure states of a model as one text: the headline, then the rest. */
export function wholeFinding(figure: AnyFigure, model: unknown, language: Language): string {
  const { headline, detail } = toldFindingOf(figure, model, language);
  return `${findingText(headline)} ${findingText(detail)}`;
}
