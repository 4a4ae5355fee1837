import { colors, type ColorName, type ThemedColor } from '../../../../src/styles/tokens.ts';

/** Red, green and blue, from 0 to 1, as light: a screen's values without their gamma. */
type Light = readonly [red: number, green: number, blue: number];

export type Theme = keyof ThemedColor;

/** The contrast of two colours, from 1 to 21, as WCAG 2 defines it. */
export function contrastOf(a: Light, b: Light): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A colour as drawings of the kit write it: a variable, `currentColor`, or two variables mixed in OKLab.
 *
 * @throws for anything else
 */
export function lightOf(color: string, theme: Theme): Light {
  const name = /^var\(--([\w-]+)\)$/.exec(color)?.[1];
  if (name !== undefined) return linear(colors[name as ColorName][theme]);
  if (color === 'currentColor') return linear(colors['ink-soft'][theme]);
  const [, first, percent, second] =
    /^color-mix\(in oklab, ?(\S+) ([\d.]+)%, ?(\S+)\)$/.exec(color) ?? [];
  if (first === undefined || second === undefined)
    throw new Error(`a drawing has the colour ${color}`);
  const [one, other] = [oklabOf(lightOf(first, theme)), oklabOf(lightOf(second, theme))];
  return lightOfOklab(mixed(one, other, Number(percent) / 100));
}

/** A colour over a ground, as a screen blends them. */
export function over(color: Light, ground: Light, opacity: number): Light {
  const [top, below] = [color.map(encoded), ground.map(encoded)] as unknown as [Light, Light];
  return mixed(top, below, opacity).map(decoded) as unknown as Light;
}

function mixed(one: Light, other: Light, share: number): Light {
  return one.map(
    (value, index) => value * share + (other[index] ?? 0) * (1 - share),
  ) as unknown as Light;
}

function linear(hex: string): Light {
  return [1, 3, 5].map((at) =>
    decoded(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  ) as unknown as Light;
}

function decoded(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From light to OKLab, by its author's matrices (https://bottosson.github.io/posts/oklab/). */
function oklabOf([r, g, b]: Light): Light {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function lightOfOklab([lightness, a, b]: Light): Light {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
