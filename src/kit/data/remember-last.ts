/**
 * Remembers the last result of a pure function, so that a control which leaves its arguments as they
 * are does not make it compute the same again.
 *
 * @param compute the function; its arguments are told apart by identity, so give numbers and texts
 * @returns the same function, which answers the arguments of the call before without computing
 * @example
 * const poolOf = rememberLast((seed: number) => drawPool(seed));
 * poolOf(1) === poolOf(1); // true: drawn once
 */
export function rememberLast<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  let last: { readonly given: A; readonly result: R } | undefined;
  return (...given) => {
    const known = last?.given.every((value, index) => Object.is(value, given[index]));
    if (!last || !known) last = { given, result: compute(...given) };
    return last.result;
  };
}
