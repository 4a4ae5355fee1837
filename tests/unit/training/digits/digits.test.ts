import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BrokenDigits } from '../../../../src/training/digits/broken-digits.ts';
import { decodeDigits } from '../../../../src/training/digits/decode-digits.ts';

const file = new URL('../../../../src/training/digits/digits.bin', import.meta.url);
const bytes = new Uint8Array(readFileSync(file));

/** What is said of a changed copy of the file. */
function faultOf(change: (copy: Uint8Array) => Uint8Array): string {
  try {
    decodeDigits(change(bytes.slice()));
  } catch (error) {
    if (error instanceof BrokenDigits) return error.fault;
    throw error;
  }
  return 'none';
}

describe('the digits', () => {
  test('are as many of each class in both sets, from paper to ink', () => {
    const { training, test: tried, outputs } = decodeDigits(bytes);
    expect(outputs).toBe(10);
    for (const [set, each] of [
      [training, 300],
      [tried, 100],
    ] as const) {
      const counts = Array.from(
        { length: 10 },
        (_, label) => Array.from(set.labels).filter((other) => other === label).length,
      );
      expect(counts).toEqual(Array.from({ length: 10 }, () => each));
      expect(set.shape).toEqual([1, 14, 14]);
      expect(set.inputs).toHaveLength(each * 10 * 196);
      expect(Math.min(...set.inputs.subarray(0, 1960))).toBe(0);
      expect(Math.max(...set.inputs.subarray(0, 1960))).toBe(1);
    }
  });

  test('are told apart by their middle: a 0 has paper there, a 1 has ink', () => {
    const { training } = decodeDigits(bytes);
    const ink = (label: number) => {
      let [sum, count] = [0, 0];
      for (const [n, other] of training.labels.entries()) {
        if (other !== label) continue;
        sum += training.inputs[n * 196 + 6 * 14 + 7]!;
        count += 1;
      }
      return sum / count;
    };
    expect(ink(0)).toBeLessThan(0.1);
    expect(ink(1)).toBeGreaterThan(0.5);
  });

  test('may stand in the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 5);
    larger.set(bytes, 3);
    const { test: tried } = decodeDigits(larger.subarray(3, 3 + bytes.length));
    expect(tried.labels).toEqual(decodeDigits(bytes).test.labels);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['empty', 'not digits', () => new Uint8Array(0)],
    ['a page that says 404', 'not digits', () => new TextEncoder().encode('<!doctype html><p>404')],
    ['cut off', 'wrong length', (copy: Uint8Array) => copy.subarray(0, 200_000)],
    ['cut off in its header', 'not digits', (copy: Uint8Array) => copy.subarray(0, 9)],
    ['too long', 'wrong length', (copy: Uint8Array) => Uint8Array.of(...copy.subarray(0, 64), 0)],
    ['changed in one bit', 'wrong checksum', (copy: Uint8Array) => flip(copy, 300_000)],
    ['changed in its checksum', 'wrong checksum', (copy: Uint8Array) => flip(copy, 8)],
    ['of other counts', 'wrong length', (copy: Uint8Array) => flip(copy, 4)],
  ])('because it is %s says: %s', (_, fault, change) => {
    expect(faultOf(change)).toBe(fault);
  });
});

function flip(copy: Uint8Array, place: number): Uint8Array {
  copy[place] = copy[place]! ^ 1;
  return copy;
}
