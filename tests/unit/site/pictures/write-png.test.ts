import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pictureFile } from '../../../../src/site/pictures/picture-file.ts';
import type { Pixels } from '../../../../src/kit/contract/picture.ts';
import { writePng } from '../../../../src/site/pictures/write-png.ts';

const bytes = [
  255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 8, 7, 0, 250, 3, 128, 255, 1, 1, 1, 1,
];
const picture: Pixels = { width: 2, height: 3, data: Uint8ClampedArray.from(bytes) };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly check: number;
}

function chunks(file: Uint8Array): Chunk[] {
  const buffer = Buffer.from(file);
  const found: Chunk[] = [];
  for (let at = 8; at < buffer.length;) {
    const end = at + 8 + buffer.readUInt32BE(at);
    const type = buffer.toString('latin1', at + 4, at + 8);
    found.push({ type, data: buffer.subarray(at + 8, end), check: buffer.readUInt32BE(end) });
    at = end + 4;
  }
  return found;
}

/** The pixels of a file whose rows all have filter 4, as the PNG specification undoes it. */
function unfilter(rows: Buffer, rowLength: number): number[] {
  const out: number[] = [];
  for (let index = 0; index < (rows.length / (rowLength + 1)) * rowLength; index++) {
    const [row, place] = [Math.floor(index / rowLength), index % rowLength];
    const a = place < 4 ? 0 : out[index - 4]!;
    const b = row === 0 ? 0 : out[index - rowLength]!;
    const c = place < 4 || row === 0 ? 0 : out[index - rowLength - 4]!;
    const p = a + b - c;
    const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
    const predicted = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    out.push((rows[row * (rowLength + 1) + 1 + place]! + predicted) % 256);
  }
  return out;
}

test('writePng writes what the specification asks for: signature, header, data, end, each with its check', () => {
  const file = writePng(picture);
  expect([...file.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const found = chunks(file);
  expect(found.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect([...found[0]!.data]).toEqual([0, 0, 0, 2, 0, 0, 0, 3, 8, 6, 0, 0, 0]);
  for (const { type, data, check } of found) {
    expect(crc32(Buffer.concat([Buffer.from(type), data]))).toBe(check);
  }
});

test('writePng keeps every byte of the picture', () => {
  const rows = inflateSync(chunks(writePng(picture))[1]!.data);
  expect(unfilter(rows, 8)).toEqual(bytes);
});

test('pictureFile names equal pictures alike, and others otherwise', () => {
  const copy = { ...picture, data: picture.data.slice() };
  expect(pictureFile(copy)).toBe(pictureFile(picture));
  expect(pictureFile({ ...copy, width: 3, height: 2 })).not.toBe(pictureFile(picture));
  copy.data[0] = 254;
  expect(pictureFile(copy)).not.toBe(pictureFile(picture));
});
