/** A part of a text, and what is to stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces parts of a text, given in any order; no two may overlap. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`replacements must not overlap: ${text.slice(start, end)}`);
    parts.push(text.slice(at, start), instead);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
