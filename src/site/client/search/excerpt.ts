import { wordPlaces } from './word-places.ts';

/** So many characters are quoted. */
const length = 120;
/** So many of them before the first word that was asked for. */
const lead = 30;

/** The part of a text that has most of the words, cut between words; its beginning where none is. */
export function excerptOf(text: string, words: readonly string[]): string {
  const places = wordPlaces(text, words);
  const richness = (from: number): number =>
    new Set(
      places
        .filter(({ start }) => start >= from && start < from + length - lead)
        .map(({ word }) => word),
    ).size;
  const best = places.reduce(
    (found, { start }) => {
      const rich = richness(start);
      return rich > found.rich ? { start, rich } : found;
    },
    { start: 0, rich: 0 },
  );
  const from = best.start <= lead * 2 ? 0 : text.indexOf(' ', best.start - lead) + 1;
  const part = text.slice(from, from + length);
  const isLast = from + length >= text.length;
  const cut = isLast ? part : part.slice(0, Math.max(part.lastIndexOf(' '), length / 2));
  return `${from > 0 ? '… ' : ''}${cut}${isLast ? '' : ' …'}`;
}
