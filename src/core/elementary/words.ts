const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const high = words[1] === 0 ? 0 : 1;

/**
 * The upper 32 bits of a double: sign, exponent and the first 20 bits of the fraction.
 *
 * @param x any number
 * @returns a signed 32-bit integer
 */
export function highWord(x: number): number {
  float[0] = x;
  return words[high] ?? 0;
}

/**
 * The double made of two 32-bit words.
 *
 * @param upper sign, exponent and the first 20 bits of the fraction
 * @param lower the last 32 bits of the fraction
 * @returns the number with these bits
 */
export function fromWords(upper: number, lower: number): number {
  words[high] = upper;
  words[1 - high] = lower;
  return float[0] ?? 0;
}

/**
 * The same double with its lower 32 bits set to zero.
 *
 * @param x any number
 * @returns the leading 21 significant bits of x
 */
export function clearLowWord(x: number): number {
  float[0] = x;
  words[1 - high] = 0;
  return float[0] ?? 0;
}
