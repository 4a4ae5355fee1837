import { formatNumber } from '../format/format-number.ts';
import type { Table } from './table.ts';

/**
 * Writes a table as CSV (RFC 4180), with a byte order mark, so that spreadsheets read Hangul.
 *
 * @param headings one a column, in the reader's language
 */
export function toCsv(headings: readonly string[], rows: Table['rows']): string {
  const lines = [headings, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Every digit stays; what is infinite has its sign. */
function csvCell(cell: number | string): string {
  const isInfinite = typeof cell === 'number' && !Number.isFinite(cell);
  const text = isInfinite ? formatNumber(cell, 0) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
