import type { AnyFigure } from '../contract/figure.ts';
import { defaultValues, type Values } from '../parameters/parameter.ts';
import { writeState } from './state.ts';

/** All values of a figure at one of its presets: the defaults, but for what the preset sets. */
export function presetValues({ parameters, presets }: AnyFigure, name: string): Values {
  return Object.assign({}, defaultValues(parameters), presets?.[name]);
}

/** The query of each preset, by its name, without a question mark. */
export function presetQueries(figure: AnyFigure): Readonly<Record<string, string>> {
  const names = Object.keys(figure.presets ?? {});
  const write = (name: string): string =>
    writeState(figure.id, figure.parameters, presetValues(figure, name), '');
  return Object.fromEntries(names.map((name) => [name, write(name)]));
}

/** The preset whose state these values are; undefined where they are none's. */
export function currentPreset(figure: AnyFigure, values: Values): string | undefined {
  const query = writeState(figure.id, figure.parameters, values, '');
  return Object.entries(presetQueries(figure)).find(([, own]) => own === query)?.[0];
}
