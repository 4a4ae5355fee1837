import type { AnyFigure, FigureWords } from '../contract/figure.ts';
import { valueText } from '../parameters/control.ts';
import type { Values } from '../parameters/parameter.ts';

/**
 * A figure's state as one line, for paper, where controls mean nothing: `B = 8 · mode = training`.
 * What has no say in it, and what is switched off, is left out; what is switched on is named.
 */
export function stateLine(figure: AnyFigure, values: Values, words: FigureWords): string {
  const used: readonly string[] = figure.active?.(values) ?? Object.keys(figure.parameters);
  return Object.entries(figure.parameters)
    .flatMap(([name, parameter]) => {
      const parameterWords = words.parameters[name];
      const value = values[name];
      if (!used.includes(name) || !parameterWords || value === undefined) return [];
      if (parameter.kind === 'file') return [];
      const { label } = parameterWords;
      if (parameter.kind === 'toggle') return value === true ? [label] : [];
      return [`${label} = ${valueText(parameter, parameterWords, value)}`];
    })
    .join(' · ');
}
