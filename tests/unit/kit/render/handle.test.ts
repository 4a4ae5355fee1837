import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import type { Chart, Handle } from '../../../../src/kit/contract/figure.ts';
import {
  areaStyle,
  axisOf,
  chartWidth,
  handleStyle,
  trackOf,
  valueForKey,
} from '../../../../src/kit/render/handle.ts';
import { parameters } from '../mixed-parameters.ts';

const { cell, house, mode } = parameters;
const tenths = { kind: 'range', min: -3, max: 3, step: 0.1, default: 0 } as const;

function chart(handles?: readonly Handle[]): Chart {
  const svg = buildDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '340');
  svg.setAttribute('height', '200');
  const named = { name: 'batch', label: 'a batch', svg };
  return handles ? { ...named, handles } : named;
}

test.each([
  ['ArrowRight', 0.3],
  ['ArrowUp', 0.3],
  ['ArrowLeft', 0.1],
  ['ArrowDown', 0.1],
  ['PageUp', 1.2],
  ['PageDown', -0.8],
  ['Home', -3],
  ['End', 3],
])('valueForKey moves 0.2 by %s to %f', (key, value) => {
  expect(valueForKey(tenths, 0.2, key)).toBe(value);
});

test.each(['Tab', 'Enter', ' ', 'a', '', 'constructor', 'toString', '__proto__'])(
  'valueForKey leaves "%s" to others',
  (key) => {
    expect(valueForKey(tenths, 0.2, key)).toBeUndefined();
  },
);

test('valueForKey never leaves the range, however often the keys are pressed', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 80 }), (pressed) => {
      const end = pressed.reduce((value, key) => Number(valueForKey(tenths, value, key)), 0);
      expect(end).toBe(Number(end.toFixed(1)));
      expect(Math.abs(end)).toBeLessThanOrEqual(3);
    }),
  );
});

test.each([
  ['ArrowRight', { x: 1.6, y: 80 }],
  ['ArrowLeft', { x: 1.4, y: 80 }],
  ['ArrowUp', { x: 1.5, y: 85 }],
  ['ArrowDown', { x: 1.5, y: 75 }],
  ['PageUp', { x: 1.5, y: 130 }],
  ['PageDown', { x: 1.5, y: 30 }],
  ['Home', { x: -1, y: 80 }],
  ['End', { x: 6, y: 80 }],
  ['Tab', undefined],
])('valueForKey moves a point by %s where the key points', (key, value) => {
  expect(valueForKey(house, house.default, key)).toEqual(value);
});

test('valueForKey keeps a point within its bounds at every edge', () => {
  const corner = { x: 6, y: 300 };
  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'End']) {
    expect(valueForKey(house, corner, key)).toEqual(corner);
  }
});

test('valueForKey has nowhere to go from a value of another kind, nor in a grid, which no handle moves', () => {
  expect(valueForKey(house, [2, 3, 1, 5], 'ArrowDown')).toBeUndefined();
  expect(valueForKey(cell, [2, 3, 1, 5], 'ArrowDown')).toBeUndefined();
});

const sparse = { kind: 'range', values: [1, 10, 100], default: 10 } as const;
const time = { kind: 'step', last: 30, default: 5, play: { seconds: 3 } } as const;

test.each([
  ['a list', sparse, 10, 'ArrowRight', 100],
  ['a list', sparse, 10, 'PageDown', 1],
  ['a list, at its end', sparse, 100, 'ArrowUp', 100],
  ['time', time, 5, 'ArrowLeft', 4],
  ['time', time, 25, 'PageUp', 30],
  ['a choice', mode, 'training', 'ArrowRight', 'inference'],
  ['a choice', mode, 'inference', 'Home', 'training'],
])('valueForKey moves %s', (_, parameter, value, key, moved) => {
  expect(valueForKey(parameter, value, key)).toBe(moved);
});

test('trackOf tells where a handle stands between its ends; no handle moves a grid', () => {
  expect(trackOf(tenths, 0.2)).toEqual({ min: -3, max: 3, now: 0.2 });
  expect(trackOf(house, { x: 2, y: 80 })).toEqual({ min: house.x.min, max: house.x.max, now: 2 });
  expect(trackOf(sparse, 10)).toEqual({ min: 1, max: 100, now: 10 });
  expect(trackOf(time, 7)).toEqual({ min: 0, max: 30, now: 7 });
  expect(trackOf(mode, 'inference')).toEqual({ min: 0, max: 2, now: 1 });
  expect(trackOf(cell, cell.default)).toBeUndefined();
});

test('axisOf is what the handle says; else a point goes both ways, all else sideways', () => {
  const handle = { parameter: 'x1', x: 85, y: 150, valueAt: (x: number) => x };
  expect(axisOf({ ...handle, axis: 'y' }, tenths)).toBe('y');
  expect(axisOf(handle, tenths)).toBe('x');
  expect(axisOf(handle, house)).toBe('both');
});

test('thirty steps of 0.1 from 0 end at exactly 3', () => {
  const steps = Array.from({ length: 30 }, () => 'ArrowRight');
  expect(steps.reduce((value, key) => Number(valueForKey(tenths, value, key)), 0)).toBe(3);
});

test('handleStyle gives the place of a handle as shares of its chart', () => {
  const handle = { parameter: 'x1', x: 85, y: 150, valueAt: (x: number) => x };
  expect(handleStyle(chart([handle]), 0)).toBe(
    'inset-inline-start:25.00%;inset-block-start:75.00%',
  );
});

test('areaStyle gives the middle and the size of a handle’s area as shares of its chart', () => {
  const handle = { parameter: 'x1', x: 85, y: 150, valueAt: (x: number) => x };
  const area = { x: 68, y: 0, width: 34, height: 100 };
  expect(areaStyle(chart([{ ...handle, area }]), 0)).toBe(
    'inset-inline-start:25.00%;inset-block-start:25.00%;inline-size:10.00%;block-size:50.00%',
  );
  expect(areaStyle(chart([handle]), 0)).toBe('');
});

test('handleStyle of a handle that is not there is empty', () => {
  expect(handleStyle(chart(), 0)).toBe('');
  expect(handleStyle(chart([]), 1)).toBe('');
});

test.each([
  ['narrow', '100.00%'],
  ['wide', '47.22%'],
] as const)('chartWidth of 340 pixels in a %s figure is %s', (width, percent) => {
  expect(chartWidth(chart(), width)).toBe(percent);
});
