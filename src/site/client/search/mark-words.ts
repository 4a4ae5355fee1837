import { wordPlaces } from './word-places.ts';

/** A text with marks where it has one of the words. */
export function markWords(text: string, words: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const { start, word } of wordPlaces(text, words)) {
    if (start < end) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, start + word.length);
    parts.push(text.slice(end, start), mark);
    end = start + word.length;
  }
  return [...parts, text.slice(end)];
}
