import type { StatedNumber, SymbolName } from '../contract/finding.ts';

/** States a number with so many decimals, in the colour of a symbol if one is named. */
export function number(value: number, digits: number, symbol?: SymbolName): StatedNumber {
  return { value, format: { kind: 'decimals', digits }, ...(symbol && { symbol }) };
}

/** States a number with so many decimals, or as many more as a small one needs not to look like 0. */
export function visible(value: number, digits: number, symbol?: SymbolName): StatedNumber {
  return { value, format: { kind: 'visible', digits }, ...(symbol && { symbol }) };
}

/** States a number with so many significant digits. */
export function significant(value: number, digits: number): StatedNumber {
  return { value, format: { kind: 'significant', digits } };
}

/** States a number with its power of ten: 8.9 × 10⁻¹⁶. */
export function scientific(value: number): StatedNumber {
  return { value, format: { kind: 'scientific' } };
}

/** States a power of 2 or of 10 as one: 2⁻¹². */
export function powerOf(base: 2 | 10, value: number): StatedNumber {
  return { value, format: { kind: 'power', base } };
}

/** States a number whose whole digits are parted by threes: 12,345. */
export function grouped(number: number | StatedNumber): StatedNumber {
  if (typeof number === 'number')
    return { value: number, format: { kind: 'plain', grouped: true } };
  return { ...number, format: { ...number.format, grouped: true } as StatedNumber['format'] };
}
