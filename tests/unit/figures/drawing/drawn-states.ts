import { languages, type Language } from '../../../../src/i18n/languages.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../../src/kit/render/draw-figure.ts';
import {
  widths,
  type AnyFigure,
  type Chart,
  type WidthName,
} from '../../../../src/kit/contract/figure.ts';
import { edgeStates, type NamedState } from '../../../../src/kit/state/edge-states.ts';
import { writeState } from '../../../../src/kit/state/state.ts';
import { figureStates } from '../figure-states.ts';

/** Where and how a figure is drawn. */
export interface Drawn {
  readonly state: NamedState;
  readonly width: WidthName;
  readonly language: Language;
  readonly charts: readonly Chart[];
}

const widthNames = Object.keys(widths) as WidthName[];

const ways = widthNames.flatMap((width) => languages.map((language) => ({ width, language })));

/**
 * A figure's drawings: at its edges at both widths in both languages, and at 50 states drawn at random,
 * at each in one of these four ways, in turn.
 */
export function* drawnStates(figure: AnyFigure): Generator<Drawn> {
  const edges = edgeStates(figure).length;
  for (const [index, state] of figureStates(figure, 50).entries()) {
    const model = figure.model(state.values);
    const [way] = [ways[index % ways.length]];
    for (const { width, language } of index < edges ? ways : way ? [way] : []) {
      yield { state, width, language, charts: drawAt(figure, model, width, language) };
    }
  }
}

/** A figure's charts, drawn once. */
export function drawAt(
  figure: AnyFigure,
  model: unknown,
  width: WidthName,
  language: Language,
): readonly Chart[] {
  const context = { document: buildDocument(), width, words: figure.words[language], language };
  return drawFigure(figure, model, context);
}

/** Where a drawing is found: `?padding.T=5, narrow, ko`. */
export function placeOf(
  figure: AnyFigure,
  { state, width, language }: Omit<Drawn, 'charts'>,
): string {
  const query = writeState(figure.id, figure.parameters, state.values, '');
  return `?${query}, ${width}, ${language}`;
}
