/** A text between two others, at a share of the way from 0 to 1. */
export type Blend = (share: number) => string;

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g;

/**
 * What lies between two texts that differ in numbers alone: coordinates, paths of the same commands,
 * transforms, styles.
 *
 * @returns undefined where they differ in more than that, or where what lies between would be no
 *   path: an arc goes the one way or the other
 */
export function blendNumbers(from: string, to: string): Blend | undefined {
  const [starts, ends] = [numbersIn(from), numbersIn(to)];
  const [before, between] = [from.split(number), to.split(number)];
  if (before.join('\0') !== between.join('\0')) return undefined;
  if (/\d\s*a/i.test(to) && starts.some((start, index) => isFlag(start, ends[index]))) {
    return undefined;
  }
  return (share) =>
    between.reduce((text, part, index) => {
      const [start = 0, end = 0] = [starts[index - 1], ends[index - 1]];
      return `${text}${round(start + (end - start) * share)}${part}`;
    });
}

/** What lies between two colours, as the browser mixes them; undefined where one is no plain colour. */
export function blendColors(from: string, to: string): Blend | undefined {
  if ([from, to].some((color) => noColor.test(color) || color.length > 200)) return undefined;
  return (share) => `color-mix(in srgb, ${from} ${round(100 - 100 * share)}%, ${to})`;
}

const noColor = /^(none|inherit|context-|url\()/;

function numbersIn(text: string): readonly number[] {
  return (text.match(number) ?? []).map(Number);
}

/** Tells whether two numbers may be an arc's flag that turns. */
function isFlag(start: number, end: number | undefined): boolean {
  return (start === 0 && end === 1) || (start === 1 && end === 0);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
