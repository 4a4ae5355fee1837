/**
 * Checks that a value is a Float32Array or Float64Array of the expected length.
 *
 * @param name the argument's name, for the message
 * @param values the value to check
 * @param length the number of elements that it must have
 * @throws TypeError if it is another kind of value (a plain array would slow every kernel down)
 * @throws RangeError if it has another length
 */
export function requireFloats(name: string, values: unknown, length: number): void {
  if (!(values instanceof Float32Array) && !(values instanceof Float64Array)) {
    const kind = Object.prototype.toString.call(values).slice(8, -1);
    throw new TypeError(`${name} must be a Float32Array or Float64Array: ${name} is ${kind}`);
  }
  if (values.length !== length) {
    throw new RangeError(`${name} must have ${length} elements: ${name}.length = ${values.length}`);
  }
}
