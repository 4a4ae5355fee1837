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

/**
 * Writes a table as CSV (RFC 4180), with a byte order mark, so that spreadsheets read Hangul.
 *
 * @param headings one a column, in the reader's language
 */
export function toCsv(headings: readonly string[], rows: Table['rows']): string {
  const lines = [headings, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: number | string): string {
  const text = plainText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is infinite has its sign, in the page and in the file. */
function plainText(cell: number | string): string {
  return typeof cell === 'string' || Number.isFinite(cell) ? String(cell) : formatNumber(cell, 0);
}
