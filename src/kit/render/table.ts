import { formatNumber } from '../format/format-number.ts';

/** What a figure shows, as a table: column keys (the words give their headings) and rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** How many rows the page shows; the CSV has all. */
export const maximumRows = 30;

/** Writes a cell for reading: six significant digits and the true minus; the CSV keeps every digit. */
export function cellText(cell: number | string): string {
  if (typeof cell === 'string' || !Number.isFinite(cell)) return plainText(cell);
  return String(Number(cell.toPrecision(6))).replaceAll('-', '\u2212');
}

/** What is infinite has its sign. */
function plainText(cell: number | string): string {
  return typeof cell === 'string' || Number.isFinite(cell) ? String(cell) : formatNumber(cell, 0);
}
