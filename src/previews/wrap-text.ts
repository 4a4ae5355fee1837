const fullWidth = /[\u1100-\u11ff\u2e80-\ua97f\uac00-\ud7ff\uff00-\uffef]/;
/** Mean widths in em, in Pretendard: of a syllable of Hangul, and of any other letter. */
const [syllable, letter] = [0.87, 0.56];

/** How wide a text is, about, in em. */
function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, sign) => sum + (fullWidth.test(sign) ? syllable : letter),
    0,
  );
}

/**
 * Breaks a text into lines, between words only.
 *
 * @param width how wide a line may be, in em
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
