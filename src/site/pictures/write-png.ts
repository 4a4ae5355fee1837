import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../../kit/contract/picture.ts';
import { paeth } from '../../kit/data/paeth.ts';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
const bytesAPixel = 4;

/**
 * Writes a picture as a PNG file, at build. A browser reads back the same bytes: the file names no
 * colour space, so that none is converted.
 *
 * @returns the file
 */
export function writePng({ width, height, data }: Pixels): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each of four channels; no interlace.
  header.set([8, 6], 8);
  const content = deflateSync(filterRows(data, width * bytesAPixel), { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', content), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from(signature), ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Writes each byte as its difference from Paeth's prediction (filter 4): photographs shrink by a third. */
function filterRows(data: Uint8ClampedArray, rowLength: number): Buffer {
  const rows = Buffer.alloc(data.length + data.length / rowLength);
  let at = 0;
  for (let start = 0; start < data.length; start += rowLength) {
    rows[at++] = 4;
    for (let index = start; index < start + rowLength; index++) {
      const inRow = index - start >= bytesAPixel;
      const left = inRow ? (data[index - bytesAPixel] ?? 0) : 0;
      const above = data[index - rowLength] ?? 0;
      const corner = inRow ? (data[index - rowLength - bytesAPixel] ?? 0) : 0;
      rows[at++] = (data[index] ?? 0) - paeth(left, above, corner);
    }
  }
  return rows;
}
