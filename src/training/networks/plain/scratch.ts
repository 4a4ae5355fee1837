/** A buffer for one function's intermediate numbers, kept from call to call. */
export type Scratch = (length: number) => Float64Array;

/**
 * Makes such a buffer. It grows when a layer needs more than any before, so after the first step
 * nothing is made any more.
 *
 * @returns gives at least as many numbers as asked for, with what was left there
 */
export function createScratch(): Scratch {
  let buffer = new Float64Array(0);
  return (length) => {
    if (buffer.length < length) buffer = new Float64Array(length);
    return buffer;
  };
}
