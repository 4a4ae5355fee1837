import { expect, test } from 'vitest';
import { chart } from '../../../../src/kit/charts/chart.ts';
import { endNames, pixelOf } from '../../../../src/kit/charts/end-names.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';

const frame = {
  height: 140,
  margin: { top: 20, bottom: 20 },
  y: { type: 'log', domain: [1, 100], axis: null },
} as const;

/** Where the names end up on a chart, in pixels from the top. */
function placesOf(values: readonly number[]): readonly number[] {
  const ends = values.map((value) => ({ name: `line ${value}`, value }));
  const marks = [endNames(ends, { ...frame, x: 1, from: 1, dx: 8 })];
  const context = { document: buildDocument(), width: 'narrow' } as const;
  const { svg } = chart(context, { ...frame, name: 'a', label: 'a', x: { axis: null }, marks });
  return [...svg.querySelectorAll('text')].map((text) => {
    const down = [text, text.parentElement].map((element) =>
      Number(element?.getAttribute('transform')?.match(/,(-?[\d.]+)\)/)?.[1]),
    );
    return Math.round((down[0] ?? NaN) + (down[1] ?? NaN));
  });
}

test('pixelOf is where the chart puts a value; what lies outside goes to the frame', () => {
  expect([100, 10, 1, 1e6, 0.01].map(pixelOf(frame))).toEqual([20, 70, 120, 20, 120]);
});

test('endNames stand at the ends of their lines where they have room', () => {
  expect(placesOf([100, 10])).toEqual([20, 70]);
});

test('endNames that would touch move apart, upward', () => {
  expect(placesOf([10, 10, 1])).toEqual([70, 55, 120]);
});
