import type { SharedFigureWords } from '../../i18n/figure-words.ts';
import type { Problem } from '../state/state.ts';

/** How many faults of an address are told, and how much of each text: an address may hold anything. */
const toldProblems = 3;
const toldLength = 32;

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
