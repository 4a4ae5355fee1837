import { expect, test } from 'vitest';
import {
  decodePhotograph,
  photographSide,
} from '../../../src/training/photographs/decode-photograph.ts';
import { fromPixels, toPixels } from '../../../src/training/photographs/photograph-pixels.ts';
import { photographs } from '../../../src/training/photographs/photographs.ts';

const area = photographSide * photographSide;

test.each(Object.entries(photographs))(
  '%s has three channels from 0 to 1, and contrast',
  (_, picture) => {
    expect(picture).toHaveLength(3 * area);
    expect(Math.min(...picture)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...picture)).toBeLessThanOrEqual(1);
    expect(Math.max(...picture) - Math.min(...picture)).toBeGreaterThan(0.5);
  },
);

test('decodePhotograph adds each difference to the prediction, modulo 64', () => {
  // First value 2 of 63; its neighbours are predicted by it. The third difference is −3, written as 61.
  const picture = decodePhotograph(`CA9${'A'.repeat(area - 3)}`);
  expect([...picture.slice(0, 4)].map((value) => Math.round(63 * value))).toEqual([2, 2, 63, 63]);
  expect(picture[photographSide]).toBe(picture[0]);
});

test('decodePhotograph makes a grey picture of one channel', () => {
  const { grass } = photographs;
  expect(grass.subarray(area, 2 * area)).toEqual(grass.subarray(0, area));
});

test('toPixels and fromPixels are inverse to half a level of the screen', () => {
  const again = fromPixels(toPixels(photographs.cat));
  const distances = again.map((value, index) => Math.abs(value - photographs.cat[index]!));
  expect(Math.max(...distances)).toBeLessThanOrEqual(0.5 / 255 + 1e-12);
});

test('toPixels shows black and white where it is told to, and cuts beyond', () => {
  const picture = new Float64Array(3 * area).fill(-3);
  picture[0] = 0;
  picture[area] = 3;
  expect([...toPixels(picture, -2, 2).data.slice(0, 8)]).toEqual([128, 255, 0, 255, 0, 0, 0, 255]);
});
