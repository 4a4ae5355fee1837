import { isDeepStrictEqual } from 'node:util';
import { test } from 'vitest';
import { createRandom } from '../../../src/core/index.ts';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import {
  defaultValues,
  kindOf,
  type Value,
  type Values,
} from '../../../src/kit/parameters/parameter.ts';
import { drawPictures } from '../../../src/kit/render/draw-pictures.ts';
import { drawAt } from './drawing/drawn-states.ts';
import { findChange } from './drawing/find-change.ts';
import type { Mark } from './drawing/mark.ts';
import { expectNone } from './drawing/expect-none.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { figureNames, importFigure } from './figure-states.ts';

for (const name of figureNames) {
  const figure = await importFigure(name);

  test(`${name}: each control changes what is seen, or says where it does`, () => {
    const defaults = defaultValues(figure.parameters);
    const shown = Object.keys(figure.parameters).filter((key) => hasSay(figure, key, defaults));
    const idle = shown.filter((key) => !changes(figure, key, defaults));
    const faults = idle.flatMap((key) => {
      const when = figure.matters?.[key];
      if (!when)
        return [`${name}.${key}: no value changes the drawing, all others at their default`];
      const there = Object.assign({}, defaults, when) as Values;
      return changes(figure, key, there) ? [] : [`${name}.${key}: changes nothing there either`];
    });
    const told = Object.keys(figure.matters ?? {}).filter((key) => !idle.includes(key));
    const needless = told.map(
      (key) => `${name}.${key}: changes the drawing anyway; matters is needless`,
    );
    expectNone(name, [...faults, ...needless]);
  });
}

/** Files come from the reader; a control that is disabled shows that it changes nothing. */
function hasSay({ parameters, active }: AnyFigure, key: string, values: Values): boolean {
  return parameters[key]?.kind !== 'file' && (active?.(values).includes(key) ?? true);
}

/** Whether some value of a parameter, the others as given, is seen: in a chart, a picture, or in code. */
function changes(figure: AnyFigure, key: string, values: Values): boolean {
  const before = shownAt(figure, values);
  return valuesOf(figure, key).some((value) => {
    const after = shownAt(figure, { ...values, [key]: value });
    return (
      !isDeepStrictEqual(before.pictures, after.pictures) ||
      !isDeepStrictEqual(before.listings, after.listings) ||
      before.charts.some(
        (chart, index) => findChange(chart, after.charts[index] ?? []) !== undefined,
      )
    );
  });
}

function shownAt(figure: AnyFigure, values: Values) {
  const model = figure.model(values);
  const context = { width: 'wide', words: figure.words.en, language: 'en' } as const;
  return {
    listings: figure.listings?.(model, context.words),
    pictures: drawPictures(figure, model, context).map(({ pixels }) => pixels),
    charts: drawAt(figure, model, 'wide', 'en').map(({ svg }): readonly Mark[] => readDrawing(svg)),
  };
}

/** A parameter's ends, and a few of its values. */
function valuesOf({ parameters }: AnyFigure, key: string): readonly Value[] {
  const parameter = parameters[key];
  if (!parameter) return [];
  const random = createRandom(20261130);
  const some = Array.from({ length: 4 }, () => kindOf(parameter).draw(parameter, random));
  return [...kindOf(parameter).ends(parameter), ...some];
}
