/** How wide a letter of a chart's 12 px text is, about, in pixels: the first kind that knows it. */
const kinds: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7A3\u4E00-\u9FFF]/u, 11.8],
  [/[\s.,:;'’|!iIjlft()[\]]/u, 3.8],
  [/[₀-₉⁰¹²³⁴-⁹ⁿᵢ]/u, 4.8],
  [/[mwMW%@—]/u, 10.2],
  [/[A-ZΔΣΩ×÷=+−<>∂√]/u, 8.2],
];
const otherLetter = 6.8;

/** How large words are in a chart, about, a little too large rather than too small, in pixels. */
export function textSize(lines: readonly string[]): {
  readonly width: number;
  readonly height: number;
} {
  const widths = lines.map((line) =>
    Array.from(line, letterWidth).reduce((sum, width) => sum + width, 0),
  );
  return { width: Math.max(0, ...widths), height: lines.length * lineHeight };
}

/** From one line of a chart's words to the next, in pixels. */
export const lineHeight = 15;

function letterWidth(letter: string): number {
  return kinds.find(([letters]) => letters.test(letter))?.[1] ?? otherLetter;
}
