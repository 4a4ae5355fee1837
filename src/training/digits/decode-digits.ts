import type { Examples, ExampleSets } from '../examples/examples.ts';
import { BrokenDigits } from './broken-digits.ts';
import { checksum } from './checksum.ts';
import { brightest, bytesFor, digitClasses, digitSide, headerLength, mark } from './format.ts';

/**
 * Reads the file of digits (its format stands in README.md).
 *
 * @param bytes all of the file
 * @returns handwritten digits [count, 1, 14, 14] from 0 (paper) to 1 (ink), with their classes
 * @throws BrokenDigits if the file is not what the header says
 */
export function decodeDigits(bytes: Uint8Array): ExampleSets {
  if (bytes.length < headerLength || mark.some((byte, i) => bytes[i] !== byte)) {
    throw new BrokenDigits('not digits', `${bytes.length} bytes without the mark DIG1`);
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  const [training, test] = [header.getUint16(4, true), header.getUint16(6, true)];
  const expected = bytesFor(training + test);
  if (bytes.length !== expected) {
    throw new BrokenDigits('wrong length', `${bytes.length} bytes, expected ${expected}`);
  }
  const body = bytes.subarray(headerLength);
  const [found, written] = [checksum(body), header.getUint32(8, true)];
  if (found !== written) {
    throw new BrokenDigits(
      'wrong checksum',
      `${found.toString(16)}, expected ${written.toString(16)}`,
    );
  }
  const all = decodeBody(body, training + test);
  return {
    training: take(all, 0, training),
    test: take(all, training, training + test),
    outputs: digitClasses,
  };
}

function decodeBody(body: Uint8Array, count: number): Examples {
  const area = digitSide * digitSide;
  const labels = Uint8Array.from({ length: count }, (_, i) => nibble(body, i));
  const wrong = labels.find((label) => label >= digitClasses);
  if (wrong !== undefined) throw new BrokenDigits('wrong label', `${wrong}, expected 0 to 9`);
  const pixels = body.subarray(Math.ceil(count / 2));
  const inputs = new Float32Array(count * area);
  for (let i = 0; i < inputs.length; i += 1) inputs[i] = nibble(pixels, i) / brightest;
  return { inputs, labels, shape: [1, digitSide, digitSide] };
}

/** Half a byte; the first of two is the lower one. */
function nibble(bytes: Uint8Array, index: number): number {
  return (bytes[index >> 1]! >> (4 * (index & 1))) & 15; // in bytes
}

function take({ inputs, labels, shape }: Examples, from: number, to: number): Examples {
  const area = digitSide * digitSide;
  return {
    inputs: inputs.subarray(from * area, to * area),
    labels: labels.subarray(from, to),
    shape,
  };
}
