/** Where in a text words begin that begin as one of the given. */
export function wordPlaces(
  text: string,
  words: readonly string[],
): readonly { readonly start: number; readonly word: string }[] {
  // A text and its lower case are of one length but for a few letters of other scripts.
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  return words
    .flatMap((word) =>
      [...lower.matchAll(startsOf(word))].map(({ index }) => ({ start: index, word })),
    )
    .toSorted((a, b) => a.start - b.start || b.word.length - a.word.length);
}

function startsOf(word: string): RegExp {
  const source = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // A word ends where its script does: "RMSNorm은", "LN과".
  const before = /^[가-힣]/.test(word) ? '[가-힣]' : '[A-Za-z0-9]';
  return new RegExp(`(?<!${before})${source}`, 'gu');
}
