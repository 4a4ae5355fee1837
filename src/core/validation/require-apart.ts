import type { FloatArray } from '../tensor/tensor.ts';

/** Arrays by the names of their arguments; those that were left out are undefined. */
type Named = Readonly<Record<string, FloatArray | undefined>>;

/**
 * Checks that results do not overwrite what is still to be read.
 *
 * @param buffers the caller's buffers for results; the first may be one of `own`, as it stands
 * @param own inputs that are read element by element as the first result is written
 * @param others inputs that no result may touch
 * @throws RangeError if two share memory that may not
 */
export function requireApart(buffers: Named, own: Named, others: Named = {}): void {
  let mayBeOwn = true;
  // Loops over names, not over entries: these allocate, and small tensors would feel it.
  for (const name in buffers) {
    const buffer = buffers[name];
    if (buffer !== undefined) {
      for (const other in own) compare(name, buffer, other, own[other], mayBeOwn);
      for (const other in others) compare(name, buffer, other, others[other], false);
      for (const other in buffers) {
        if (other === name) break;
        compare(name, buffer, other, buffers[other], false);
      }
    }
    mayBeOwn = false;
  }
}

function compare(
  name: string,
  buffer: FloatArray,
  other: string,
  values: FloatArray | undefined,
  mayBe: boolean,
): void {
  if (values === undefined || !overlap(buffer, values)) return;
  if (mayBe && isSame(buffer, values)) return;
  const rule = mayBe ? `be ${other} itself or share` : 'share';
  throw new RangeError(
    `${name} must ${rule} no memory with ${other}: in one buffer ${name} is ` +
      `${bytes(buffer)}, ${other} is ${bytes(values)}`,
  );
}

function overlap(a: FloatArray, b: FloatArray): boolean {
  if (a.buffer !== b.buffer) return false;
  return a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
}

function isSame(a: FloatArray, b: FloatArray): boolean {
  return a.byteOffset === b.byteOffset && a.byteLength === b.byteLength;
}

function bytes({ byteOffset, byteLength }: FloatArray): string {
  return `bytes ${byteOffset} to ${byteOffset + byteLength - 1}`;
}
