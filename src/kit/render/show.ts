import type { SharedFigureWords } from '../../i18n/figure-words.ts';
import type { FigureWords } from '../contract/figure.ts';
import { findingText, type Finding } from '../contract/finding.ts';
import type { Problem } from '../state/state.ts';
import { cellText, maximumRows, type Table } from './table.ts';

/** How many faults of an address are told, and how much of each text: an address may hold anything. */
const toldProblems = 3;
const toldLength = 32;

/** Shows a finding, its numbers standing out. */
export function showFinding(place: HTMLElement | null, parts: Finding): void {
  if (!place || place.textContent === findingText(parts)) return;
  const children = parts.map((part) => {
    if (typeof part === 'string') return part;
    const number = document.createElement('b');
    if (part.symbol) number.className = part.symbol;
    number.textContent = part.text;
    return number;
  });
  place.replaceChildren(...children);
}

/** Tells what in the address could not be used; hides the note when there is nothing to tell. */
export function showNote(
  place: HTMLElement | null,
  problems: readonly Problem[],
  words: SharedFigureWords,
): void {
  if (!place) return;
  const shorten = (text: string): string =>
    text.length > toldLength ? `${text.slice(0, toldLength)}…` : text;
  const told = problems
    .slice(0, toldProblems)
    .map(({ name, text, fault }) => words.problem(shorten(name), shorten(text), fault));
  const rest = problems.length - told.length;
  place.textContent = [
    words.badState,
    ...told,
    ...(rest > 0 ? [words.moreProblems(rest)] : []),
  ].join(' ');
  place.hidden = problems.length === 0;
}

/** Fills a table, up to the rows that a page shows. */
export function showTable(
  place: HTMLElement | null,
  { columns, rows }: Table,
  words: FigureWords,
  shared: SharedFigureWords,
): void {
  if (!place) return;
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = words.columns[column] ?? column;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, maximumRows)) {
    const line = body.insertRow();
    for (const cell of row) line.insertCell().textContent = cellText(cell);
  }
  const note = document.createElement('p');
  note.textContent = rows.length > maximumRows ? shared.tableShort(maximumRows, rows.length) : '';
  place.replaceChildren(table, note);
}
