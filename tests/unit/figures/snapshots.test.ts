import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/i18n/languages.ts';
import { buildDocument } from '../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../src/kit/render/draw-figure.ts';
import { widths, type AnyFigure } from '../../../src/kit/contract/figure.ts';
import { pictureFile } from '../../../src/site/pictures/picture-file.ts';
import { drawPictures } from '../../../src/kit/render/draw-pictures.ts';
import { wholeFinding } from './whole-finding.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { standaloneSvg } from '../../../src/kit/render/standalone-svg.ts';
import { figureNames, importFigure } from './figure-states.ts';

const folder = new URL('../../snapshots/', import.meta.url);

for (const name of figureNames) {
  const figure = await importFigure(name);
  const defaults = defaultValues(figure.parameters);
  const states = { default: defaults, extreme: { ...defaults, ...figure.extreme } };

  describe.each(languages)(`${name} in %s`, (language) => {
    test.each(Object.entries(states))('looks as accepted at its %s', (state, values) => {
      expectSnapshot(`${name}-${state}.${language}`, snapshot(figure, values as Values, language));
    });
  });
}

/** The figure as its own SVG file, with its finding below. */
function snapshot(figure: AnyFigure, values: Values, language: Language): string {
  const words = figure.words[language];
  const model = figure.model(values);
  const document = buildDocument();
  const charts = drawFigure(figure, model, { document, width: 'wide', words, language });
  const source = wholeFinding(figure, model, language);
  const file = standaloneSvg(document, charts, {
    title: words.question,
    source,
    width: widths.wide,
    // Of a picture its content’s name: a compressed file may differ from machine to machine.
    pictures: drawPictures(figure, model, { width: 'wide', words, language }).map((picture) => ({
      ...picture,
      address: pictureFile(picture.pixels),
    })),
    credit: words.credit,
  });
  return file.replaceAll('><', '>\n<');
}

/** A drawing that differs is written beside the accepted one, to be looked at: `npm run snapshots:accept`. */
function expectSnapshot(name: string, drawn: string): void {
  const accepted = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  const before = existsSync(accepted) ? readFileSync(accepted, 'utf8') : '';
  if (before === drawn) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  expect(drawn === before, `look at tests/snapshots/${name}-changed.svg`).toBe(true);
}
