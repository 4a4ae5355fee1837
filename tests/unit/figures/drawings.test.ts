import { describe, test } from 'vitest';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { drawnStates } from './drawing/drawn-states.ts';
import { expectNone } from './drawing/expect-none.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { watchCollisions } from './drawing/watch-collisions.ts';
import { watchContrast } from './drawing/watch-contrast.ts';
import { watchFrames } from './drawing/watch-frames.ts';
import { figureNames, importFigure } from './figure-states.ts';

for (const name of figureNames) {
  const figure = await importFigure(name);

  describe(name, () => {
    // A drawing costs more than to look at it: each is drawn once for all that is asked of it.
    let found: ReturnType<typeof faultsOf> | undefined;
    const expectNo = (kind: keyof ReturnType<typeof faultsOf>): void => {
      found ??= faultsOf(figure);
      expectNone(name, found[kind]);
    };

    test('no text meets another text, nor a line or an edge', () => {
      expectNo('collisions');
    });

    test('letters and numbers stand out from what lies behind them, in both themes', () => {
      expectNo('contrast');
    });

    test('axes and sizes stay as they are in every state, or the figure says why not', () => {
      expectNo('frames');
    });
  });
}

/** What each watcher finds in a figure's drawings. */
function faultsOf(figure: AnyFigure) {
  const collisions = watchCollisions(figure);
  const contrast = watchContrast(figure);
  const frames = watchFrames(figure);
  for (const { charts, ...place } of drawnStates(figure)) {
    for (const chart of charts) {
      const marks = readDrawing(chart.svg);
      for (const { see } of [collisions, contrast, frames]) see(chart, place, marks);
    }
  }
  return {
    collisions: collisions.faults(),
    contrast: contrast.faults(),
    frames: frames.faults(),
  };
}
