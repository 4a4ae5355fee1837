/** What a packed value is marked with. */
const mark = '~';

const arrays = {
  f32: (buffer: ArrayBuffer) => new Float32Array(buffer),
  u32: (buffer: ArrayBuffer) => new Uint32Array(buffer),
};

/**
 * Writes a value as JSON that `unpack` reads back bit by bit: typed arrays as base64, and what is no
 * finite number by its name.
 */
export function pack(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (item instanceof Float32Array) return { [mark]: 'f32', data: toBase64(item) };
    if (item instanceof Uint32Array) return { [mark]: 'u32', data: toBase64(item) };
    if (typeof item === 'number' && !Number.isFinite(item)) {
      return { [mark]: 'number', data: String(item) };
    }
    return item;
  });
}

/**
 * Reads what `pack` wrote.
 *
 * @throws SyntaxError, RangeError or DOMException if it did not write this
 */
export function unpack(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || !(mark in item) || !('data' in item))
      return item;
    const { [mark]: kind, data } = item;
    if (typeof data !== 'string') return item;
    if (kind === 'number') return Number(data);
    return kind === 'f32' || kind === 'u32' ? arrays[kind](fromBase64(data)) : item;
  });
}

/** How much of an array is told to the browser at once: more arguments than this some refuse. */
const atOnce = 0x2000;

function toBase64({ buffer, byteOffset, byteLength }: Float32Array | Uint32Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce) {
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  }
  return btoa(text);
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
}
