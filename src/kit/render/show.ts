import type { SharedFigureWords } from '../../i18n/figure-words.ts';
import { findingText, type Finding } from '../contract/finding.ts';
import type { WordedTable } from './figure-table.ts';
import { cellText, maximumRows } from './table.ts';

/**
 * Shows a finding, its numbers standing out; at build too, in a document of its own.
 *
 * The parts touch: a blank between a number and its particle would be wrong in Korean.
 */
export function showFinding(place: HTMLElement | null, parts: Finding): void {
  if (!place || place.textContent === findingText(parts)) return;
  const children = parts.map((part) => {
    if (typeof part === 'string') return part;
    const number = place.ownerDocument.createElement('b');
    if (part.symbol) number.className = part.symbol;
    number.textContent = part.text;
    return number;
  });
  place.replaceChildren(...children);
  place.hidden = parts.length === 0;
}

/** Shows a table, up to the rows that a page shows, and says below how many it leaves out. */
export function showTable(
  place: HTMLElement | null,
  { headings, rows }: WordedTable,
  shared: SharedFigureWords,
): void {
  if (!place) return;
  const add = (parent: Element, name: string, text = ''): HTMLElement => {
    const element = place.ownerDocument.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  place.replaceChildren();
  const table = add(place, 'table');
  const head = add(add(table, 'thead'), 'tr');
  for (const heading of headings) add(head, 'th', heading).setAttribute('scope', 'col');
  const body = add(table, 'tbody');
  for (const row of rows.slice(0, maximumRows)) {
    const line = add(body, 'tr');
    for (const [column, cell] of row.entries()) {
      // Its first cell names a row, for those who listen.
      if (column === 0) add(line, 'th', cellText(cell)).setAttribute('scope', 'row');
      else add(line, 'td', cellText(cell));
    }
  }
  add(place, 'p', rows.length > maximumRows ? shared.tableShort(maximumRows, rows.length) : '');
}
