const key = 'normalization-code';

/** The framework whose code the reader chose earlier on this device. */
export function readSnippetChoice(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage may be forbidden, as in a sandboxed frame; then nothing is remembered.
    return undefined;
  }
}

/** Remembers the framework that the reader chose. */
export function rememberSnippetChoice(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // As above.
  }
}
