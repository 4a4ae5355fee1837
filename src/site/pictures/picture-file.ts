import { createHash } from 'node:crypto';
import type { Pixels } from '../../kit/contract/picture.ts';

/** The name of the file that holds a picture in the built site: equal pictures are one file. */
export function pictureFile({ width, height, data }: Pixels): string {
  const hash = createHash('sha256').update(`${width}x${height}:`).update(data).digest('hex');
  return `${hash.slice(0, 16)}.png`;
}
