import { formatNumber, formatSignificant, formatVisible } from './format-number.ts';
import { formatPower, formatPowerOf } from './format-power.ts';
import { groupDigits } from './group-digits.ts';

/**
 * How a number is to be written, as data:
 * - `plain`: with the digits that it has;
 * - `decimals`: with so many decimals;
 * - `visible`: the same, but what is not 0 never looks like 0;
 * - `significant`: with so many significant digits;
 * - `scientific`: with its power of ten, 8.9 × 10⁻¹⁶;
 * - `power`: as a power of the base, 2⁻¹²; 0 and 1 plainly;
 * - `percent`: a share of 1 in percent, with so many decimals.
 */
export type NumberFormat =
  | { readonly kind: 'plain'; readonly grouped?: boolean }
  | {
      readonly kind: 'decimals' | 'significant';
      readonly digits: number;
      readonly grouped?: boolean;
    }
  | { readonly kind: 'visible' | 'percent'; readonly digits: number }
  | { readonly kind: 'scientific' }
  | { readonly kind: 'power'; readonly base: 2 | 10 };

/** Writes a number in a format, with U+2212 for minus; `grouped` parts its whole digits by threes. */
export function writeNumber(value: number, format: NumberFormat): string {
  const text = writeUngrouped(value, format);
  return 'grouped' in format && format.grouped ? groupDigits(text) : text;
}

function writeUngrouped(value: number, format: NumberFormat): string {
  switch (format.kind) {
    case 'plain':
      return String(value).replaceAll('-', '\u2212');
    case 'decimals':
      return formatNumber(value, format.digits);
    case 'visible':
      return formatVisible(value, format.digits);
    case 'significant':
      return formatSignificant(value, format.digits);
    case 'scientific':
      return formatPower(value);
    case 'power':
      return formatPowerOf(value, format.base);
    case 'percent':
      return `${formatNumber(100 * value, format.digits)}%`;
  }
}
