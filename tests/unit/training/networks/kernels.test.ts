import { describe, expect, test } from 'vitest';
import { createRandom, type FloatArray } from '../../../../src/core/index.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';

const random = createRandom(2);
const draw = (length: number): Float32Array => Float32Array.from({ length }, () => random.normal());
const kernels = plainKernels();

/** Rounding to single: half of 2^-23 of each sum, whose terms are some units large. */
function expectClose(found: FloatArray, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 5);
}

describe.each([
  { examples: 1, channels: 1, filters: 1, height: 1, width: 1 },
  { examples: 2, channels: 3, filters: 2, height: 4, width: 5 },
  { examples: 3, channels: 2, filters: 5, height: 7, width: 2 },
  { examples: 1, channels: 8, filters: 4, height: 14, width: 14 },
])('a convolution of %j', (shape) => {
  const { examples, channels, filters, height, width } = shape;
  const [x, w, b] = [
    draw(examples * channels * height * width),
    draw(filters * channels * 9),
    draw(filters),
  ];
  const dy = draw(examples * filters * height * width);
  const inside = (i: number, j: number) => i >= 0 && i < height && j >= 0 && j < width;

  /** Visits every product of the formula: places in x, w, y. */
  function visit(see: (x: number, w: number, y: number, k: number) => void): void {
    for (let n = 0; n < examples; n += 1)
      for (let k = 0; k < filters; k += 1)
        for (let i = 0; i < height; i += 1)
          for (let j = 0; j < width; j += 1)
            for (let c = 0; c < channels; c += 1)
              for (let p = 0; p < 9; p += 1) {
                const [row, column] = [i + Math.floor(p / 3) - 1, j + (p % 3) - 1];
                if (!inside(row, column)) continue;
                see(
                  ((n * channels + c) * height + row) * width + column,
                  (k * channels + c) * 9 + p,
                  ((n * filters + k) * height + i) * width + j,
                  k,
                );
              }
  }

  test('gives what its formula says', () => {
    const y = new Float32Array(dy.length);
    const expected = Array.from(y, (_, i) => b[Math.floor(i / (height * width)) % filters]!);
    visit((ix, iw, iy) => (expected[iy] = expected[iy]! + x[ix]! * w[iw]!));
    kernels.convolve(shape, x, w, b, y);
    expectClose(y, expected);
  });

  test('passes the gradients on', () => {
    const [dx, dw] = [draw(x.length), draw(w.length)];
    const [byInput, byWeight] = [Array.from(dx, () => 0), Array.from(dw, () => 0)];
    visit((ix, iw, iy) => {
      byInput[ix] = byInput[ix]! + w[iw]! * dy[iy]!;
      byWeight[iw] = byWeight[iw]! + x[ix]! * dy[iy]!;
    });
    kernels.convolveInputGradient(shape, dy, w, dx);
    kernels.convolveWeightGradient(shape, dy, x, dw);
    expectClose(dx, byInput);
    expectClose(dw, byWeight);
  });
});

describe.each([
  { examples: 1, inputs: 1, outputs: 1 },
  { examples: 3, inputs: 5, outputs: 7 },
  { examples: 6, inputs: 2, outputs: 4 },
])('a product of %j', (shape) => {
  const { examples, inputs, outputs } = shape;
  const [x, w, b] = [draw(examples * inputs), draw(outputs * inputs), draw(outputs)];
  const dy = draw(examples * outputs);
  const sum = (length: number, term: (i: number) => number) =>
    Array.from({ length }, (_, i) => term(i)).reduce((a, c) => a + c, 0);

  test('gives what its formula says, and passes the gradients on', () => {
    const [y, dx, dw] = [draw(dy.length), draw(x.length), draw(w.length)];
    kernels.multiply(shape, x, w, b, y);
    kernels.multiplyInputGradient(shape, dy, w, dx);
    kernels.multiplyWeightGradient(shape, dy, x, dw);
    const parts = (i: number, length: number) => [Math.floor(i / length), i % length] as const;
    expectClose(
      y,
      Array.from(y, (_, place) => {
        const [n, o] = parts(place, outputs);
        return b[o]! + sum(inputs, (i) => x[n * inputs + i]! * w[o * inputs + i]!);
      }),
    );
    expectClose(
      dx,
      Array.from(dx, (_, place) => {
        const [n, i] = parts(place, inputs);
        return sum(outputs, (o) => dy[n * outputs + o]! * w[o * inputs + i]!);
      }),
    );
    expectClose(
      dw,
      Array.from(dw, (_, place) => {
        const [o, i] = parts(place, inputs);
        return sum(examples, (n) => dy[n * outputs + o]! * x[n * inputs + i]!);
      }),
    );
  });
});

test('a bias gets the sum over examples and places', () => {
  const db = new Float32Array(2);
  kernels.biasGradient(3, Float32Array.of(1, 2, 3, 10, 20, 30, 4, 5, 6, 40, 50, 60), db);
  expect([...db]).toEqual([21, 210]);
});

test('the rectifier keeps NaN, and its gradient is 0 where the output is', () => {
  const [y, dx] = [new Float32Array(4), new Float32Array(4)];
  kernels.rectify(Float32Array.of(-1, 0, 2, NaN), y);
  expect([...y]).toEqual([0, 0, 2, NaN]);
  kernels.rectifyGradient(Float32Array.of(5, 5, 5, 5), y, dx);
  expect([...dx]).toEqual([0, 0, 5, 0]);
});
