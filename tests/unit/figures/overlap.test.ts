import process from 'node:process';
import { test } from 'vitest';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { drawnStates, placeOf } from './drawing/drawn-states.ts';
import { findCollisions } from './drawing/find-collisions.ts';
import { expectNone } from './drawing/expect-none.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { writePicture } from './drawing/write-picture.ts';
import { figureNames, importFigure } from './figure-states.ts';

/** `OVERLAP_PICTURES=/tmp/pictures npm run test:unit -- overlap -t padding` draws each collision. */
const pictures = process.env['OVERLAP_PICTURES'];

for (const name of figureNames) {
  test(`${name}: no text meets another text, nor a line or an edge`, async () => {
    expectNone(name, faultsOf(await importFigure(name)));
  });
}

/** A line a pair that meets, whichever numbers it holds, at the first place where it does. */
function faultsOf(figure: AnyFigure): readonly string[] {
  const faults = new Map<string, string>();
  for (const drawn of drawnStates(figure)) {
    for (const { name, svg } of drawn.charts) {
      const [width, height] = [
        Number(svg.getAttribute('width')),
        Number(svg.getAttribute('height')),
      ];
      const collisions = findCollisions(readDrawing(svg), { width, height });
      for (const { text, other, box } of collisions) {
        const pair = `${name}: "${text.text}" meets ${other}`;
        const kind = pair.replaceAll(/[\d.−-]+|\(.*\)/g, '');
        if (faults.has(kind)) continue;
        faults.set(kind, `${figure.id} ${placeOf(figure, drawn)}, ${pair}`);
        const file = `${figure.id}-${String(faults.size)}`;
        if (pictures !== undefined) writePicture(pictures, file, svg, [text.box, box]);
      }
    }
  }
  return [...faults.values()];
}
