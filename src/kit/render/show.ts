import type { SharedFigureWords } from '../../i18n/figure-words.ts';
import { findingText, type Finding } from '../contract/finding.ts';
import type { Problem } from '../state/state.ts';
import type { WordedTable } from './figure-table.ts';
import { cellText, maximumRows } from './table.ts';

/** How many faults of an address are told, and how much of each text: an address may hold anything. */
const toldProblems = 3;
const toldLength = 32;

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
}

/** Tells what in the address could not be used; hides the note when there is nothing to tell. */
export function showNote(
  place: HTMLElement | null,
  problems: readonly Problem[],
  words: SharedFigureWords,
): void {
  if (!place) return;
  const shorten = (text: string): string => {
    // Marks that turn the direction of writing would turn our own words, too.
    const plain = text.replaceAll(/\p{Bidi_Control}/gu, '\uFFFD');
    return plain.length > toldLength ? `${plain.slice(0, toldLength)}…` : plain;
  };
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
    for (const cell of row) add(line, 'td', cellText(cell));
  }
  add(place, 'p', rows.length > maximumRows ? shared.tableShort(maximumRows, rows.length) : '');
}
