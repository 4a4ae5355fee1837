import process from 'node:process';
import type { AnyFigure } from '../../../../src/kit/contract/figure.ts';
import { placeOf } from './drawn-states.ts';
import { findCollisions } from './find-collisions.ts';
import type { Watcher } from './watcher.ts';
import { writePicture } from './write-picture.ts';

/** `OVERLAP_PICTURES=/tmp/pictures npm run test:unit -- drawings -t padding` draws each collision. */
const pictures = process.env['OVERLAP_PICTURES'];

/** A line a pair that meets, whichever numbers it holds, at the first place where it does. */
export function watchCollisions(figure: AnyFigure): Watcher {
  const faults = new Map<string, string>();
  return {
    see({ name, svg }, place, marks) {
      const [width, height] = [
        Number(svg.getAttribute('width')),
        Number(svg.getAttribute('height')),
      ];
      for (const { text, other, box } of findCollisions(marks, { width, height })) {
        const pair = `${name}: "${text.text}" meets ${other}`;
        const kind = pair.replaceAll(/[\d.−-]+|\(.*\)/g, '');
        if (faults.has(kind)) continue;
        faults.set(kind, `${figure.id} ${placeOf(figure, place)}, ${pair}`);
        const file = `${figure.id}-${String(faults.size)}`;
        if (pictures !== undefined) writePicture(pictures, file, svg, [text.box, box]);
      }
    },
    faults: () => [...faults.values()],
  };
}
