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
  const given = Object.entries(buffers).filter(([, buffer]) => buffer !== undefined);
  if (given.length === 0) return;
  const [first] = Object.keys(buffers);
  for (const [i, [name, buffer]] of given.entries()) {
    const mayBe = name === first ? own : {};
    for (const [other, values] of [
      ...Object.entries({ ...own, ...others }),
      ...given.slice(0, i),
    ]) {
      if (buffer === undefined || values === undefined || !overlap(buffer, values)) continue;
      if (other in mayBe && isSame(buffer, values)) continue;
      const rule = other in mayBe ? `be ${other} itself or share` : 'share';
      throw new RangeError(
        `${name} must ${rule} no memory with ${other}: in one buffer ${name} is ` +
          `${bytes(buffer)}, ${other} is ${bytes(values)}`,
      );
    }
  }
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
