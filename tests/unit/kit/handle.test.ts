import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/kit/build-document.ts';
import type { Chart, Handle } from '../../../src/kit/figure.ts';
import { chartWidth, handleStyle, valueForKey } from '../../../src/kit/handle.ts';

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
      const end = pressed.reduce((value, key) => valueForKey(tenths, value, key) ?? NaN, 0);
      expect(end).toBe(Number(end.toFixed(1)));
      expect(Math.abs(end)).toBeLessThanOrEqual(3);
    }),
  );
});

test('thirty steps of 0.1 from 0 end at exactly 3', () => {
  const steps = Array.from({ length: 30 }, () => 'ArrowRight');
  expect(steps.reduce((value, key) => valueForKey(tenths, value, key) ?? NaN, 0)).toBe(3);
});

test('handleStyle gives the place of a handle as shares of its chart', () => {
  const handle = { parameter: 'x1', x: 85, y: 150, valueAt: (x: number) => x };
  expect(handleStyle(chart([handle]), 0)).toBe(
    'inset-inline-start:25.00%;inset-block-start:75.00%',
  );
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
