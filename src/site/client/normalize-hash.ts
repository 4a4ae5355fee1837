/**
 * Scrolls to the anchor of a link whose Hangul is decomposed (NFD, as file names of macOS are):
 * Chromium does not find it, because ids are composed (NFC). Now, and whenever the hash changes.
 */
export function normalizeHash(): void {
  composeHash();
  addEventListener('hashchange', composeHash);
}

function composeHash(): void {
  const written = decodeHash(location.hash);
  const composed = written.normalize('NFC');
  if (composed !== written) location.replace(`#${encodeURIComponent(composed)}`);
}

/** What an address's hash names, `#` and escapes taken off. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A stray % sign: not an address of ours.
    return '';
  }
}
